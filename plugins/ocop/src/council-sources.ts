import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { findRuleSet } from "./modules/certificate/rule-book"
import "./modules/council/council-messages"
import { defaultSetting } from "./modules/council/data/default-setting"
import type { Round } from "./modules/council/rounds"
import type { SessionItem } from "./modules/council/session-record"
import type { SessionSetting } from "./modules/council/session-setting"
import document from "./modules/rule-set/data/qd-26-2026.json"
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

/** The sheet an item is scored on, in the version of the agenda, with the bands of its rule set. */
export async function sheetOfItem(
  _container: MedusaContainer,
  { rule_set_id, sheet_code }: Pick<SessionItem, "rule_set_id" | "sheet_code" | "sheet_version">,
): Promise<SheetTerms> {
  const sheet = (document.product_sets as Sheet[]).find(({ code }) => code === sheet_code)
  if (!sheet) {
    throw new ShopError("not_found", "session_item_not_found")
  }
  return { sheet, bands: findRuleSet(rule_set_id)?.bands ?? [] }
}

/** Quorum and reading of gates of a rule set on a day, with its rounds. */
export async function termsOfSession(
  _container: MedusaContainer,
  _rule_set_id: string,
  _day: Day,
): Promise<{ setting: SessionSetting; rounds: readonly Round[] }> {
  return { setting: defaultSetting, rounds: document.rounds }
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
