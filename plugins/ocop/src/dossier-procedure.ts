import type { Day } from "@cho-ocop/marketplace/clock"

import { dossierLevels } from "./modules/dossier/dossier-transitions"
import type { Procedure } from "./modules/dossier/procedure"
import { levelsOf } from "./rules/find-authority"
import { findSetting, settingInForce } from "./rules/find-setting"
import { findRuleSet } from "./rules/in-force"
import type { RuleBook } from "./rules/rule-book"
import type { SettingKey, SettingValues } from "./rules/settings"

/** Levels that never work in this system: the centre's answer comes by post and is entered by the office. */
const outside = ["central"] as const

/** From how close on a deadline is shown as soon. */
const soon = { working_days: 3, days: 14 }

/**
 * What a rule set says about the road of a dossier on a day. A set that has ended goes on with its last regime, for the
 * dossiers that began under it; what a set doesn't say is taken from the one in force.
 *
 * @throws ShopError setting_missing where neither has numbers, windows or contents of the commune's report
 */
export function procedureOf(book: RuleBook, rule_set_id: string, day: Day): Procedure {
  const end = findRuleSet(book, rule_set_id)?.valid_to
  const on = end && day > end ? end : day
  const setting = <Key extends SettingKey>(key: Key) =>
    findSetting(book, rule_set_id, key, on) ?? settingInForce(book, key, on)
  const assessment = setting("commune_assessment")
  const renewal = setting("renewal")
  const numbers = setting("numbers")
  const days = findSetting(book, rule_set_id, "step_days", on) ?? {}
  const regime = levelsOf(book, rule_set_id, on).map(({ level }) => level)
  return {
    rule_set_id,
    levels: dossierLevels.filter((level) => level === "commune" || regime.some((one) => one === level)),
    outside,
    step_days: {
      commune_assessment: assessment.working_days,
      completion: days.completion,
      intake_check: days.intake_check,
      team_assessment: days.team_assessment,
      decision: days.decision,
    },
    report_contents: assessment.contents,
    re_evaluation_days: renewal.decide_within_days,
    renewal,
    rounds: findSetting(book, rule_set_id, "rounds", on) ?? [],
    evidence_types: evidenceTypes(book, rule_set_id, on).map(({ key, vi, en }) => ({ key, vi, en })),
    registration_pattern: numbers.registration,
    product_code_pattern: numbers.product_code,
    soon,
  }
}

/** Kinds of papers are names: a set that lists none borrows those of the newest that does. */
function evidenceTypes(book: RuleBook, rule_set_id: string, day: Day): SettingValues["evidence_types"] {
  const newest = book.rule_sets.findLast(
    ({ id, sample, valid_from }) => !sample && findSetting(book, id, "evidence_types", valid_from),
  )
  return (
    findSetting(book, rule_set_id, "evidence_types", day) ??
    (newest && findSetting(book, newest.id, "evidence_types", newest.valid_from)) ??
    []
  )
}
