import { describe, expect, test } from "vitest"

import { publicHolidays } from "./calendar/public-holidays"
import { workingCalendar } from "./calendar/working-calendar"
import { deadlineOf, roundEnd, type DeadlineFacts } from "./deadline"
import type { DossierStanding } from "./dossier-log"
import type { Procedure, Round } from "./procedure"
import { renewalTiming } from "./renewal-window"

const province: Round[] = [
  { level: "province", propose_before: "04-30", finish_before: "06-30" },
  { level: "province", propose_before: "10-30", finish_before: "12-30" },
]
const centre: Round[] = [
  { level: "central", propose_before: "07-30", finish_before: "09-30" },
  { level: "central", propose_before: "01-30", finish_before: "03-30" },
]
const procedure: Procedure = {
  rule_set_id: "sample",
  levels: ["commune", "province", "central"],
  outside: ["central"],
  step_days: { commune_assessment: 15, intake_check: 5 },
  report_contents: [],
  re_evaluation_days: 45,
  renewal: { opens_days_before: 180, due_days_before: 120 },
  rounds: [...province, ...centre],
  evidence_types: [],
  registration_pattern: "{seq}",
  product_code_pattern: "{seq}",
  soon: { working_days: 3, days: 14 },
}
const calendar = workingCalendar(publicHolidays)
const standing = (change: Partial<DossierStanding>): DossierStanding => ({
  state: "submitted",
  level: "commune",
  position: 1,
  running: null,
  proposed_on: null,
  handed_in_on: null,
  ...change,
})
const facts = (change: Partial<DossierStanding>, kind: DeadlineFacts["kind"] = "first"): DeadlineFacts => ({
  kind,
  standing: standing(change),
  certificate_ends: "2027-06-30",
})

describe("deadlineOf", () => {
  const commune = facts({ running: { kind: "commune_assessment", since: "2027-01-25" } })

  test.each([
    ["2027-01-25", 15, "due"],
    ["2027-02-10", 7, "due"],
    ["2027-02-17", 3, "soon"],
    ["2027-02-22", 0, "soon"],
    ["2027-02-25", -3, "late"],
  ])("gives the commune fifteen working days over Tết 2027: on %s %i are left", (day, left, word) => {
    expect(deadlineOf(commune, procedure, calendar, day)).toEqual({
      kind: "commune_assessment",
      on: "2027-02-22",
      left,
      unit: "working_days",
      standing: word,
    })
  })

  test("gives a level its round, a re-evaluation 45 days, a draft re-evaluation the day it is due", () => {
    const running = { kind: "level_result", since: "2026-08-03" } as const
    const proposed = { state: "assessed", level: "province", running, proposed_on: "2026-08-03" } as const
    expect(deadlineOf(facts(proposed), procedure, calendar, "2026-12-20")).toMatchObject({
      on: "2026-12-29",
      left: 9,
      standing: "soon",
    })
    expect(deadlineOf(facts(proposed, "re_evaluation"), procedure, calendar, "2026-08-03")).toMatchObject({
      on: "2026-09-17",
    })
    expect(
      deadlineOf(facts({ state: "draft" }, "re_evaluation"), procedure, calendar, "2027-03-03"),
    ).toMatchObject({ kind: "hand_in", on: "2027-03-02", left: -1, standing: "late" })
    const intake = { state: "proposed", running: { kind: "intake_check", since: "2026-08-03" } } as const
    expect(deadlineOf(facts(intake), procedure, calendar, "2026-08-03")).toMatchObject({ on: "2026-08-10" })
    const returned = {
      state: "returned_by_intake",
      running: { kind: "completion", since: "2026-08-03" },
    } as const
    expect(deadlineOf(facts(returned), procedure, calendar, "2026-08-03")).toBeNull()
    expect(deadlineOf(facts({ state: "draft" }), procedure, calendar, "2027-03-03")).toBeNull()
    expect(deadlineOf(facts({ state: "recognised" }), procedure, calendar, "2027-03-03")).toBeNull()
  })
})

describe("roundEnd", () => {
  test.each([
    ["2026-04-29", province, "2026-06-29"],
    ["2026-04-30", province, "2026-12-29"],
    ["2026-10-30", province, "2027-06-29"],
    ["2026-08-01", centre, "2027-03-29"],
    ["2027-01-29", centre, "2027-03-29"],
  ])("of a file proposed on %s", (proposed, rounds, end) => {
    expect(roundEnd(rounds, proposed)).toBe(end)
  })

  test("is unknown where a level has no rounds", () => {
    expect(roundEnd([], "2026-04-29")).toBeNull()
  })
})

describe("renewalTiming", () => {
  test.each([
    ["2027-01-01", "early"],
    ["2027-01-02", "in_window"],
    ["2027-03-03", "in_window"],
    ["2027-03-04", "late"],
  ])("180 to 120 days before 01/07/2027: %s is %s", (day, timing) => {
    expect(renewalTiming("2027-07-01", procedure.renewal, day)).toMatchObject({ timing })
  })
})
