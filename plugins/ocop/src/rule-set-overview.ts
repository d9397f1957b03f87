import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { transitions, type Transition } from "./modules/certificate/certificate-transitions"
import { readRuleBook } from "./read-rule-book"
import { findSettingInForce } from "./rules/find-setting"
import { isInForce } from "./rules/period"
import type { Authority, RuleBook, RuleSet, Setting } from "./rules/rule-book"
import type { SettingValues } from "./rules/settings"

/** Whether a rule set is still to come, in force or over; certificates given under it run to their own end. */
export type RuleSetState = "coming" | "in_force" | "over"

export type RuleSetRow = RuleSet & {
  state: RuleSetState
  /** How many of its product sets can be scored. */
  sheets: number
}

export type RuleSetOverview = {
  /** In the order in which they came into force. */
  rule_sets: RuleSetRow[]
  authorities: readonly Authority[]
  settings: readonly Setting[]
  /** The table of what may be recorded in a certificate's log. */
  transitions: readonly Transition[]
  revocation_grounds: SettingValues["revocation"]["grounds"]
  today: Day
}

/** All rule sets in their newest versions, as the office works with them. */
export async function overviewOfRuleSets(container: MedusaContainer): Promise<RuleSetOverview> {
  const book = await readRuleBook(container)
  const today = todayInVietnam()
  return {
    rule_sets: rowsOf(book, today),
    authorities: book.authorities,
    settings: book.settings,
    transitions,
    revocation_grounds: findSettingInForce(book, "revocation", today)?.grounds ?? [],
    today,
  }
}

function rowsOf({ rule_sets }: RuleBook, today: Day): RuleSetRow[] {
  return rule_sets.map((ruleSet) => ({
    ...ruleSet,
    state: isInForce(ruleSet, today) ? "in_force" : today < ruleSet.valid_from ? "coming" : "over",
    sheets: ruleSet.product_sets.filter(({ has_sheet }) => has_sheet).length,
  }))
}
