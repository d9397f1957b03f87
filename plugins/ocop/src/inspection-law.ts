import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { readRuleBook } from "./read-rule-book"
import { settingInForce } from "./rules/find-setting"
import { ruleSetInForce } from "./rules/in-force"
import type { RuleBook } from "./rules/rule-book"
import type { SettingValues } from "./rules/settings"

/** What the rule set in force on a day says about taking a certificate back. */
export type RevocationLaw = { rule_set_id: string } & SettingValues["revocation"]

/** @throws ShopError setting_missing, rule_set_none */
export const revocationLaw = (book: RuleBook, day: Day): RevocationLaw => ({
  rule_set_id: ruleSetInForce(book, day).id,
  ...settingInForce(book, "revocation", day),
})

/** The same, read for one question. */
export async function readRevocationLaw(
  container: MedusaContainer,
  day: Day = todayInVietnam(),
): Promise<RevocationLaw> {
  return revocationLaw(await readRuleBook(container), day)
}
