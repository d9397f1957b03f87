import { describe, expect, it } from "vitest"
import { addDays } from "@cho-ocop/marketplace/clock"

import { milestonesUntil, newsAmong } from "./milestones"
import { extension, logOf, notRecognised, recognition, renewalFiled, revocation } from "./testing/log"

const terms = { opens_days_before: 180, due_days_before: 120, reminder_days_before: [180, 120, 90, 30] }
const end = "2027-01-10"
const kinds = (log: ReturnType<typeof logOf>, today: string) =>
  milestonesUntil(log, today, terms).map(({ kind, days_left }) => `${kind} ${days_left}`)

describe("the milestones of a certificate", () => {
  const log = logOf(recognition)

  it("come each on its day and stay the same ever after", () => {
    expect(kinds(log, addDays(end, -181))).toEqual([])
    expect(kinds(log, addDays(end, -180))).toEqual(["renewal_opens 180", "reminder 180"])
    expect(kinds(log, addDays(end, -119))).toEqual([
      "renewal_opens 180",
      "reminder 180",
      "reminder 120",
      "renewal_late 119",
    ])
    expect(kinds(log, end).at(-1)).toBe("reminder 30")
    expect(kinds(log, addDays(end, 1)).at(-1)).toBe("expired -1")
    expect(kinds(log, addDays(end, 900))).toEqual(kinds(log, addDays(end, 1)))
  })

  it("are dated by the calendar, not by the day somebody looks", () => {
    const late = milestonesUntil(log, addDays(end, 40), terms)
    expect(late.at(-1)).toEqual({ kind: "expired", due_on: addDays(end, 1), days_left: -1 })
  })

  it("follow other days when the rule set has others", () => {
    const other = { ...terms, reminder_days_before: [60] }
    expect(milestonesUntil(log, end, other).filter(({ kind }) => kind === "reminder")).toEqual([
      { kind: "reminder", due_on: addDays(end, -60), days_left: 60 },
    ])
  })

  it("stop reminding once a file is in", () => {
    const filed = logOf(recognition, renewalFiled)
    expect(kinds(filed, end)).toEqual(["renewal_opens 180", "reminder 180"])
    expect(kinds(filed, addDays(end, 1)).at(-1)).toBe("expired -1")
  })

  it("know the beginning and the end of a transition", () => {
    const extended = logOf(recognition, extension)
    expect(kinds(extended, "2027-04-30").at(-1)).toBe("extension_begins -1")
    expect(milestonesUntil(extended, "2027-05-20", terms).at(-1)).toMatchObject({
      kind: "extension_ended",
      due_on: "2027-05-01",
    })
  })

  it("know a transition that a result cut short", () => {
    const cut = logOf(recognition, extension, notRecognised)
    expect(milestonesUntil(cut, "2027-05-20", terms).at(-1)).toMatchObject({
      kind: "extension_ended",
      due_on: "2027-02-15",
    })
  })

  it("end with a revocation", () => {
    expect(kinds(logOf(recognition, revocation), addDays(end, 100))).toEqual([])
  })

  it("are none without a recognition", () => {
    expect(milestonesUntil([], end, terms)).toEqual([])
  })
})

describe("what is news", () => {
  const log = logOf(recognition)
  const at = (day: string, entered_on: string, entries = log) =>
    newsAmong(milestonesUntil(entries, day, terms), entries, day, entered_on).map(
      ({ kind, days_left }) => `${kind} ${days_left}`,
    )

  it("of several reminders missed at once only the last", () => {
    expect(at(addDays(end, -85), "2024-01-10")).toEqual([
      "renewal_opens 180",
      "renewal_late 119",
      "reminder 90",
    ])
  })

  it("not what was over before the certificate was entered here", () => {
    expect(at(addDays(end, -85), addDays(end, -100))).toEqual(["reminder 90"])
    expect(at(addDays(end, 40), addDays(end, 39))).toEqual([])
  })

  it("not what has been overtaken", () => {
    expect(at(addDays(end, 40), "2024-01-10")).toEqual(["expired -1"])
    expect(at("2026-08-20", "2024-01-10", logOf(recognition, renewalFiled))).toEqual([])
    expect(at("2027-02-01", "2024-01-10", logOf(recognition, extension))).toEqual(["extension_begins -1"])
  })
})
