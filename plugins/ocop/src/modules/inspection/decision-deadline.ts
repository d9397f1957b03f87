import { addDays, daysBetween, type Day } from "@cho-ocop/marketplace/clock"

/** Until when the authority decides: `due` while there is time, `soon` near the end, `late` after it. */
export type DecisionDeadline = { on: Day; days: number; tone: "due" | "soon" | "late" }

/** Days before the end from which screens say "soon". */
const SOON = 5

/**
 * The deadline that runs from a conclusion, as it stands today.
 * @param within_days calendar days after the day of the conclusion, from the rule set in force on it
 */
export function decisionDeadline(concluded_on: Day, within_days: number, today: Day): DecisionDeadline {
  const on = addDays(concluded_on, within_days)
  const days = daysBetween(today, on)
  return { on, days, tone: days < 0 ? "late" : days <= SOON ? "soon" : "due" }
}
