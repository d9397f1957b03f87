import { describe, expect, it } from "vitest"

import { dueReminders } from "./due-reminders"
import { checkState, paperVerdicts } from "./paper-checks"
import { holdsNow, readPaperStanding } from "./paper-standing"

describe("dueReminders", () => {
  const days = [180, 90, 30]

  it("reminds once at each distance", () => {
    expect(dueReminders("2027-06-01", days, [], "2026-12-02")).toEqual([])
    expect(dueReminders("2027-06-01", days, [], "2026-12-03")).toEqual([180])
    expect(dueReminders("2027-06-01", days, [180], "2026-12-03")).toEqual([])
    expect(dueReminders("2027-06-01", days, [180], "2027-03-03")).toEqual([90])
  })

  it("catches up after days on which nothing ran", () => {
    expect(dueReminders("2027-06-01", days, [180], "2027-05-20")).toEqual([90, 30])
  })

  it("reminds of nothing that is over or has no end", () => {
    expect(dueReminders("2027-06-01", days, [], "2027-06-02")).toEqual([])
    expect(dueReminders(null, days, [], "2027-06-02")).toEqual([])
    expect(dueReminders("2027-06-01", days, [180, 90], "2027-06-01")).toEqual([30])
  })
})

describe("readPaperStanding", () => {
  const paper = { issued_on: "2026-01-01", ends_on: "2026-12-31", state: "accepted" as const }

  it.each([
    ["2025-12-31", "not_yet"],
    ["2026-01-01", "holds"],
    ["2026-11-30", "holds"],
    ["2026-12-01", "ending_soon"],
    ["2026-12-31", "ending_soon"],
    ["2027-01-01", "ended"],
  ])("on %s is %s", (today, standing) => {
    expect(readPaperStanding(paper, 30, today).standing).toBe(standing)
  })

  it("counts for nothing before it was checked", () => {
    expect(holdsNow(readPaperStanding({ ...paper, state: "to_check" }, 30, "2026-06-01"))).toBe(false)
    expect(holdsNow(readPaperStanding(paper, 30, "2026-06-01"))).toBe(true)
  })
})

describe("the table of checks", () => {
  it("checks once, and withdraws only what was accepted", () => {
    expect(checkState([])).toBe("to_check")
    expect(checkState([{ position: 1, verdict: "accepted" }])).toBe("accepted")
    expect(
      checkState([
        { position: 2, verdict: "withdrawn" },
        { position: 1, verdict: "accepted" },
      ]),
    ).toBe("withdrawn")
    expect(checkState([{ position: 1, verdict: "withdrawn" }])).toBe("to_check")
    expect(paperVerdicts("refused")).toEqual([])
  })
})
