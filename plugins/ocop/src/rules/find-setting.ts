import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { findRuleSet, ruleSetInForce } from "./in-force"
import { isInForce } from "./period"
import type { RuleBook, Setting } from "./rule-book"
import "./rule-messages"
import type { SettingKey, SettingValues } from "./settings"

/** A setting of a rule set on a day, or null where the set has none. */
export function findSetting<Key extends SettingKey>(
  book: RuleBook,
  rule_set_id: string,
  key: Key,
  day: Day,
): SettingValues[Key] | null {
  const found = book.settings.find(
    (setting) => setting.rule_set_id === rule_set_id && setting.key === key && isInForce(setting, day),
  )
  // A setting's value is the one of its key; TypeScript can't follow that through a list.
  return (found as Setting<Key> | undefined)?.value ?? null
}

/**
 * A setting of a rule set on a day. A set that ended goes on with its last value, for what it began.
 *
 * @throws ShopError setting_missing
 */
export function settingOf<Key extends SettingKey>(
  book: RuleBook,
  rule_set_id: string,
  key: Key,
  day: Day,
): SettingValues[Key] {
  const ruleSet = findRuleSet(book, rule_set_id)
  const last = ruleSet?.valid_to && day > ruleSet.valid_to ? ruleSet.valid_to : day
  const value = findSetting(book, rule_set_id, key, last)
  if (value === null) {
    throw new ShopError("not_found", "setting_missing", {
      key,
      decision: ruleSet?.decision ?? rule_set_id,
      day,
    })
  }
  return value
}

/** Like `settingInForce`; null where no rule set is loaded yet. */
export function findSettingInForce<Key extends SettingKey>(
  book: RuleBook,
  key: Key,
  day: Day,
): SettingValues[Key] | null {
  return book.rule_sets.some(({ sample }) => !sample) ? settingInForce(book, key, day) : null
}

/**
 * A setting of the rule set whose procedure holds on a day; of the oldest we hold for earlier days.
 *
 * @throws ShopError setting_missing, rule_set_none
 */
export function settingInForce<Key extends SettingKey>(
  book: RuleBook,
  key: Key,
  day: Day,
): SettingValues[Key] {
  const ruleSet = ruleSetInForce(book, day)
  return settingOf(book, ruleSet.id, key, day < ruleSet.valid_from ? ruleSet.valid_from : day)
}
