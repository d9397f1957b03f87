import type { Day } from "@cho-ocop/marketplace/clock"

/** Within how many days of the conclusion the authority decides on a revocation. */
export type DecisionTerm = {
  rule_set_id: string
  valid_from: Day
  valid_to: Day | null
  /** Calendar days after the day of the conclusion. */
  decide_within_days: number
  /** From so many days before the last one, screens say "soon". */
  soon_days: number
  source: string
}

/** Terms of revocation, oldest first. For earlier conclusions the oldest one known counts. */
export const decisionTerms: readonly DecisionTerm[] = [
  {
    rule_set_id: "qd-26-2026",
    valid_from: "2026-05-22",
    valid_to: null,
    decide_within_days: 15,
    soon_days: 5,
    source: "26/2026/QĐ-TTg: decision within 15 days of the conclusion",
  },
]
