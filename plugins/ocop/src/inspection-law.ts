import { today, type Day } from "@cho-ocop/marketplace/clock"

import { ruleSetInForce } from "./modules/certificate/rule-book"
import type { RevocationGround } from "./modules/certificate/data/rule-sets"

/** What the rule set in force on a day says about taking a certificate back. */
export type RevocationLaw = { rule_set_id: string; grounds: readonly RevocationGround[] }

export function revocationLaw(day: Day = today()): RevocationLaw {
  const { id, revocation_grounds } = ruleSetInForce(day)
  return { rule_set_id: id, grounds: revocation_grounds }
}
