import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { Round } from "./modules/council/rounds"
import type { SessionItem } from "./modules/council/session-record"
import type { SessionSetting } from "./modules/council/session-setting"
import { readRuleBook } from "./read-rule-book"
import { readSheet } from "./read-sheet"
import { findSetting, settingOf } from "./rules/find-setting"
import { findRuleSet } from "./rules/in-force"
import type { Band } from "./scoring/average"
import type { Sheet } from "./scoring/sheet"

export type SheetTerms = { sheet: Sheet; bands: readonly Band[] }

/**
 * The sheet an item is scored on, in the version of the agenda, with the bands of its rule set.
 *
 * @throws ShopError those of `readSheet`, for a rule set without sheets `rule_set_without_sheet`
 */
export async function sheetOfItem(
  container: MedusaContainer,
  {
    rule_set_id,
    sheet_code,
    sheet_version,
  }: Pick<SessionItem, "rule_set_id" | "sheet_code" | "sheet_version">,
): Promise<SheetTerms> {
  const [book, { sheet }] = await Promise.all([
    readRuleBook(container),
    readSheet(container, { rule_set_id, code: sheet_code, version: sheet_version }),
  ])
  return { sheet, bands: findRuleSet(book, rule_set_id)?.bands ?? [] }
}

/** Quorum and reading of gates of a rule set on a day, with its rounds. */
export async function termsOfSession(
  container: MedusaContainer,
  rule_set_id: string,
  day: Day,
): Promise<{ setting: SessionSetting; rounds: readonly Round[] }> {
  const book = await readRuleBook(container)
  return {
    setting: {
      quorum: settingOf(book, rule_set_id, "quorum", day),
      gates: settingOf(book, rule_set_id, "gates", day).combination,
    },
    rounds: findSetting(book, rule_set_id, "rounds", day) ?? [],
  }
}
