import { addDays, daysBetween, type Day } from "@cho-ocop/marketplace/clock"

import { decisionTerms, type DecisionTerm } from "./data/decision-terms"

/** Until when the authority decides: `due` while there is time, `soon` near the end, `late` after it. */
export type DecisionDeadline = { on: Day; days: number; tone: "due" | "soon" | "late"; source: string }

/** The deadline that runs from a conclusion, as it stands today. */
export function decisionDeadline(
  concluded_on: Day,
  today: Day,
  terms: readonly DecisionTerm[] = decisionTerms,
): DecisionDeadline {
  const term = terms.findLast(({ valid_from }) => valid_from <= concluded_on) ?? terms[0]
  if (!term) {
    throw new Error("There is no term of revocation at all")
  }
  const on = addDays(concluded_on, term.decide_within_days)
  const days = daysBetween(today, on)
  return { on, days, tone: days < 0 ? "late" : days <= term.soon_days ? "soon" : "due", source: term.source }
}
