import { describe, expect, it } from "vitest"

import { chooseChecklists, unanswered } from "./choose-checklists"
import { readCorrection } from "./corrections"
import { checklists, type Checklist } from "./data/checklists"
import { decisionDeadline } from "./decision-deadline"

describe("decisionDeadline", () => {
  it("runs for so many days after the conclusion", () => {
    expect(decisionDeadline("2026-11-10", 15, "2026-11-10")).toEqual({
      on: "2026-11-25",
      days: 15,
      tone: "due",
    })
    expect(decisionDeadline("2026-11-10", 30, "2026-11-10").on).toBe("2026-12-10")
  })

  it.each([
    ["2026-11-19", "due"],
    ["2026-11-20", "soon"],
    ["2026-11-25", "soon"],
    ["2026-11-26", "late"],
  ])("on %s is %s", (today, tone) => {
    expect(decisionDeadline("2026-11-10", 15, today).tone).toBe(tone)
  })
})

describe("readCorrection", () => {
  it("is open until its last day and late after it", () => {
    expect(readCorrection("2026-12-01", [], "2026-12-01")).toMatchObject({ state: "open", days: 0 })
    expect(readCorrection("2026-12-01", [], "2026-12-04")).toMatchObject({ state: "late", days: -3 })
  })

  it("counts the last date given, and is done for good", () => {
    const more = { position: 1, result: "extended" as const, on: "2026-12-01", due_on: "2026-12-20" }
    expect(readCorrection("2026-12-01", [more], "2026-12-10")).toMatchObject({
      state: "open",
      due_on: "2026-12-20",
    })
    const done = { position: 2, result: "done" as const, on: "2026-12-30", due_on: null }
    expect(readCorrection("2026-12-01", [done, more], "2027-02-01")).toMatchObject({
      state: "done",
      done_on: "2026-12-30",
    })
  })
})

describe("check lists", () => {
  it("have codes of their own, and two languages for each item", () => {
    const codes = checklists.flatMap(({ items }) => items.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
    expect(checklists.flatMap(({ items }) => items).every(({ text_vi, text_en }) => text_vi && text_en)).toBe(
      true,
    )
  })

  it("look at food safety where food is made only", () => {
    const codes = (branch: string) =>
      chooseChecklists({ subjects: ["criteria", "mark"], branch, day: "2026-11-24" }).map(({ code }) => code)
    expect(codes("food")).toEqual(["criteria-2026", "food-safety-2026", "mark-2026"])
    expect(codes("handicraft")).toEqual(["criteria-2026", "mark-2026"])
  })

  it("hold from their first to their last day", () => {
    const list = (change: Partial<Checklist>): Checklist => ({
      ...(checklists[0] as Checklist),
      ...change,
    })
    const known = [
      list({ code: "old", valid_to: "2026-12-31" }),
      list({ code: "new", valid_from: "2027-01-01" }),
    ]
    const on = (day: string) =>
      chooseChecklists({ subjects: ["criteria"], branch: null, day }, known).map(({ code }) => code)
    expect(on("2026-12-31")).toEqual(["old"])
    expect(on("2027-01-01")).toEqual(["new"])
    expect(unanswered(known, ["c1"])).not.toContain("c1")
  })
})
