import { describe, expect, test } from "vitest"

import { readStanding } from "./dossier-log"
import { admitStep } from "./step-request"
import { logOf, request, toProvince, toScore } from "./testing/log"

const codeOf = (work: () => unknown) => {
  try {
    work()
    return "admitted"
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("admitStep", () => {
  test("takes a dossier from the draft to the session's result", () => {
    const log = logOf(...toScore)
    expect(readStanding(log)).toMatchObject({ state: "scored", level: "province", position: 10 })
    expect(log.map(({ level }) => level).slice(3, 5)).toEqual(["commune", "province"])
  })

  test("sends up to a level that works here as a proposal, and outside as sent up", () => {
    const inside = logOf(...toScore, request("send_up", { up: { level: "central", outside: false } }))
    expect(readStanding(inside)).toMatchObject({ state: "proposed", level: "central" })
    const outside = logOf(...toScore, request("send_up", { up: { level: "central", outside: true } }))
    expect(readStanding(outside)).toMatchObject({
      state: "sent_up",
      level: "central",
      running: { kind: "outside_result" },
    })
    expect(codeOf(() => admitStep("first", logOf(...toScore), request("send_up", { up: null })))).toBe(
      "dossier_no_level_above",
    )
  })

  test("refuses what the state or the level doesn't allow", () => {
    const cases = [
      [[], "accept"],
      [["submit"], "submit"],
      [toProvince, "accept"],
      [toScore, "withdraw"],
      [[...toScore, "recognise"], "refuse"],
    ] as const
    for (const [log, action] of cases) {
      expect(
        codeOf(() => admitStep("first", logOf(...log), request(action))),
        action,
      ).toBe("dossier_action_impossible")
    }
  })

  test("refuses who acts on a log that has grown meanwhile", () => {
    const log = logOf("submit")
    expect(codeOf(() => admitStep("first", log, request("accept", { seen_position: 0 })))).toBe(
      "dossier_changed",
    )
    expect(codeOf(() => admitStep("first", log, request("accept", { seen_position: 1 })))).toBe("admitted")
  })

  test("demands forms, comments and the team's work, and a survey only where there must be one", () => {
    const admitted = [...toProvince, "admit"] as const
    const missing = (kind: "first" | "re_evaluation", done: readonly ("review_desk" | "survey_field")[]) =>
      codeOf(() => admitStep(kind, logOf(...admitted, ...done), request("report_assessment")))
    expect(missing("first", [])).toBe("dossier_incomplete")
    expect(missing("first", ["review_desk"])).toBe("dossier_incomplete")
    expect(missing("first", ["review_desk", "survey_field"])).toBe("admitted")
    expect(missing("re_evaluation", ["review_desk"])).toBe("admitted")
    expect(codeOf(() => admitStep("first", [], request("submit", { fulfilled: ["registration"] })))).toBe(
      "dossier_incomplete",
    )
    expect(
      codeOf(() => admitStep("first", logOf("submit"), request("return_to_maker", { comment: null }))),
    ).toBe("dossier_incomplete")
  })

  test("a review before the file came back doesn't count for the file after it", () => {
    const log = logOf(...toProvince, "admit", "review_desk", "survey_field", "return_for_completion")
    const again = logOf(
      ...log.map(({ action }) => action).filter((action) => action !== "take_back"),
      "complete",
      "admit",
    )
    expect(codeOf(() => admitStep("first", again, request("report_assessment")))).toBe("dossier_incomplete")
  })
})

describe("readStanding", () => {
  test("leaves out what was taken back", () => {
    const log = logOf("submit", "accept")
    const back = { ...log[1], id: "step_3", position: 3, action: "take_back", state: "submitted" } as const
    const standing = readStanding([...log, { ...logOf("submit", "accept")[1], ...back } as never])
    expect(standing).toMatchObject({ state: "submitted", position: 3 })
  })

  test("lets the commune's term run on from the handing in, and begins anew after a return", () => {
    const log = logOf(
      request("submit", { on: "2026-08-03" }),
      request("accept", { on: "2026-08-05" }),
      request("return_to_maker", { on: "2026-08-06" }),
    )
    expect(readStanding(log.slice(0, 2)).running).toEqual({ kind: "commune_assessment", since: "2026-08-03" })
    expect(readStanding(log).running).toEqual({ kind: "completion", since: "2026-08-06" })
    const again = logOf("submit", "return_to_maker", request("submit", { on: "2026-08-20" }))
    expect(readStanding(again)).toMatchObject({
      running: { since: "2026-08-20" },
      handed_in_on: "2026-08-03",
    })
  })
})
