import { addDays, type Day } from "@cho-ocop/marketplace/clock"

/** Where a day lies to the window of re-evaluation. */
export type RenewalTiming = { opens: Day; due: Day; timing: "early" | "in_window" | "late" }

/**
 * 26/2026/QĐ-TTg, re-evaluation: handed in not earlier than 180 and not later than 120 days before the end.
 *
 * @param ends last day of the certificate
 */
export function renewalTiming(
  ends: Day,
  { opens_days_before, due_days_before }: { opens_days_before: number; due_days_before: number },
  day: Day,
): RenewalTiming {
  const opens = addDays(ends, -opens_days_before)
  const due = addDays(ends, -due_days_before)
  return { opens, due, timing: day < opens ? "early" : day > due ? "late" : "in_window" }
}
