import { describe, expect, it } from "vitest"

import { admitStep, type InspectionFacts } from "./admit-step"
import { readInspectionStanding, type InspectionStanding } from "./inspection-standing"
import type { InspectionAction } from "./inspection-transitions"
import type { InspectionStepEntry, StepFacts } from "./step-facts"

const standing = (change: Partial<InspectionStanding>): InspectionStanding => ({
  ...readInspectionStanding([]),
  ...change,
})
const inspection = (change: Partial<InspectionFacts> = {}): InspectionFacts => ({
  standing: standing({ state: "reported" }),
  unanswered: [],
  corrections: [],
  carried_star: 4,
  grounds: ["a", "b", "đ"],
  today: "2026-11-24",
  ...change,
})
const take = (
  action: InspectionAction,
  facts: StepFacts = {},
  change: Partial<InspectionFacts> = {},
  comment: string | null = "Lý do",
) => admitStep({ action, comment, facts }, inspection(change))
const refused = (code: string) => expect.objectContaining({ code })

describe("admitStep", () => {
  it("refuses what the state doesn't allow", () => {
    expect(() => take("begin")).toThrow(refused("inspection_step_not_allowed"))
  })

  it("wants a comment where the table does, in NFC and without blanks", () => {
    expect(() => take("conclude", { outcome: "kept" }, {}, "  ")).toThrow(
      refused("inspection_comment_missing"),
    )
    expect(take("conclude", { outcome: "kept" }, {}, " Đạt ".normalize("NFD")).comment).toBe("Đạt")
  })

  it("keeps only the facts that the action has", () => {
    expect(take("conclude", { outcome: "kept", ground: "a", star: 3 }).facts).toEqual({ outcome: "kept" })
  })

  it("ends the visit only with the whole check list answered", () => {
    const underWay = { standing: standing({ state: "under_way" }) }
    expect(() => take("report", {}, { ...underWay, unanswered: ["c1", "m2"] })).toThrow(
      expect.objectContaining({ code: "inspection_checklist_incomplete", params: { count: 2 } }),
    )
    expect(take("report", {}, underWay).action).toBe("report")
  })

  it("demands corrections only when there are some, and concludes only when they are done", () => {
    const open = { corrections: [{ state: "open" as const }, { state: "done" as const }] }
    const done = { corrections: [{ state: "done" as const }] }
    expect(() => take("demand_correction")).toThrow(refused("inspection_no_corrections"))
    expect(() => take("demand_correction", {}, done)).toThrow(refused("inspection_no_corrections"))
    expect(take("demand_correction", {}, open).action).toBe("demand_correction")
    expect(() => take("conclude", { outcome: "corrected" }, open)).toThrow(
      refused("inspection_corrections_open"),
    )
    expect(take("conclude", { outcome: "corrected" }, done).facts).toEqual({ outcome: "corrected" })
  })

  it("holds once and lifts once", () => {
    const held = { standing: standing({ state: "correcting", held: true }) }
    expect(() => take("suspend", {}, held)).toThrow(refused("inspection_held_already"))
    expect(() => take("lift", {}, { standing: standing({ state: "correcting" }) })).toThrow(
      refused("inspection_not_held"),
    )
  })

  it("proposes a revocation only on a ground of the rule set, and only of a star that is carried", () => {
    expect(take("propose", { proposal: "revocation", ground: "đ", star: 3 }).facts).toEqual({
      proposal: "revocation",
      ground: "đ",
      star: null,
    })
    expect(() => take("propose", { proposal: "revocation", ground: "x" })).toThrow(
      refused("inspection_ground_unknown"),
    )
    expect(() => take("propose", { proposal: "revocation", ground: "a" }, { carried_star: null })).toThrow(
      refused("inspection_no_certificate"),
    )
    expect(() => take("propose", { proposal: "revocation" })).toThrow(refused("inspection_fact_missing"))
  })

  it.each([
    [4, 3],
    [5, 4],
    [5, 3],
  ] as const)("lowers %i stars to %i", (carried_star, star) => {
    expect(take("propose", { proposal: "lower_star", ground: "b", star }, { carried_star }).facts.star).toBe(
      star,
    )
  })

  it.each([
    [3, 3],
    [4, 4],
    [4, null],
  ] as const)("doesn't lower %i stars to %s", (carried_star, star) => {
    expect(() => take("propose", { proposal: "lower_star", ground: "b", star }, { carried_star })).toThrow(
      refused("inspection_star_not_lower"),
    )
  })

  it("turns only a lower star into a re-evaluation", () => {
    const proposed = (proposal: "revocation" | "lower_star") => ({
      standing: standing({ state: "proposed", proposal: { proposal, ground: "b", star: 3 } }),
    })
    expect(() => take("refer", { file_number: "9/PĐK" }, proposed("revocation"))).toThrow(
      refused("inspection_decide_revocation_only"),
    )
    expect(take("refer", { file_number: "9/PĐK" }, proposed("lower_star")).facts).toEqual({
      file_number: "9/PĐK",
    })
  })
})

describe("readInspectionStanding", () => {
  const log = (...steps: [InspectionAction, string, StepFacts?][]): InspectionStepEntry[] =>
    steps.map(([action, on, facts = {}], index) => ({
      id: `s${index}`,
      position: index + 1,
      action,
      on,
      by: null,
      comment: null,
      facts,
    }))

  it("reads state, dates and hold from the log, in whatever order it comes", () => {
    const steps = log(
      ["plan", "2026-11-01", { planned_on: "2026-11-10" }],
      ["reschedule", "2026-11-09", { planned_on: "2026-11-12" }],
      ["begin", "2026-11-12"],
      ["suspend", "2026-11-12"],
      ["report", "2026-11-12"],
      ["demand_correction", "2026-11-12"],
    )
    expect(readInspectionStanding([...steps].reverse())).toMatchObject({
      state: "correcting",
      planned_on: "2026-11-12",
      begun_on: "2026-11-12",
      held: true,
      concluded_on: null,
    })
  })

  it("frees the product with the conclusion, and with a proposal that was declined, but not with a decision", () => {
    const visit: [InspectionAction, string, StepFacts?][] = [
      ["plan", "2026-11-01", { planned_on: "2026-11-10" }],
      ["begin", "2026-11-10"],
      ["suspend", "2026-11-10"],
      ["report", "2026-11-10"],
    ]
    const propose: [InspectionAction, string, StepFacts?] = [
      "propose",
      "2026-11-11",
      { proposal: "revocation", ground: "c" },
    ]
    const after = (...more: [InspectionAction, string, StepFacts?][]) =>
      readInspectionStanding(log(...visit, ...more))
    expect(after(["conclude", "2026-11-11", { outcome: "warned" }])).toMatchObject({
      held: false,
      outcome: "warned",
    })
    expect(after(propose, ["decline", "2026-11-20"])).toMatchObject({ held: false, outcome: "declined" })
    expect(after(propose, ["decide", "2026-11-20"])).toMatchObject({
      held: true,
      outcome: "revoked",
      concluded_on: "2026-11-11",
    })
  })
})
