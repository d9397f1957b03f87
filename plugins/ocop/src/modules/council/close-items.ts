import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { Band } from "../../scoring/average"
import type { Scorecard } from "../../scoring/scorecard"
import type { Sheet } from "../../scoring/sheet"
import { openCriteria } from "./check-card"
import { checkClosing } from "./check-session"
import { scorersOf } from "./conflicts"
import "./council-messages"
import { disputedIn, leftOpen } from "./disputed"
import { groundsOf, picksOf, type Entry } from "./scorecard-entries"
import type { SessionRecord } from "./session-record"
import { resultOf, type ItemCards, type ItemResult } from "./session-result"
import type { Resolution, SessionSetting } from "./session-setting"

/** What items are scored by, and what the council resolved, by the item's id. */
export type ClosingTerms = {
  setting: SessionSetting
  sheets: Readonly<Record<string, { sheet: Sheet; bands: readonly Band[] }>>
  resolutions: Readonly<Record<string, Resolution>>
}

/** The entries of one member's card for one item. */
export type CardEntries = { item_id: string; member_id: string; entries: Entry[] }

/**
 * The results of a session's items from the cards of those who may score them.
 *
 * @throws ShopError those of `checkClosing`; session_card_incomplete, session_resolution_needed
 */
export function closeItems(
  session: SessionRecord,
  cards: readonly CardEntries[],
  terms: ClosingTerms,
): ItemResult[] {
  const items = cardsToClose(session, cards, terms)
  if (terms.setting.gates === "resolution") {
    checkResolutions(session, items)
  }
  return items.map((item) => resultOf(item, terms.setting))
}

/**
 * The cards of those who may score each item, once all are handed in.
 *
 * @throws ShopError those of `checkClosing`; session_card_incomplete
 */
export function cardsToClose(
  session: SessionRecord,
  cards: readonly CardEntries[],
  { setting, sheets, resolutions }: ClosingTerms,
): ItemCards[] {
  checkClosing(session, setting)
  return session.items.map((item): ItemCards => {
    const terms = sheets[item.id]
    if (!terms) {
      throw new Error(`There is no sheet for item ${item.id}`)
    }
    const scorers = scorersOf(session.seats, session.conflicts, item)
    return {
      item_id: item.id,
      ...terms,
      cards: scorers.map(({ member_id, name }) => {
        const card = cards.find((one) => one.item_id === item.id && one.member_id === member_id)
        return toScorecard(member_id, name, item.product_title, terms.sheet, card?.entries ?? [])
      }),
      resolution: resolutions[item.id],
    }
  })
}

function toScorecard(
  member_id: string,
  name: string,
  product: string,
  sheet: Sheet,
  entries: readonly Entry[],
): Scorecard & { name: string } {
  const missing = openCriteria(sheet, entries)
  if (missing.length > 0) {
    throw new ShopError("conflict", "session_card_incomplete", { name, product, missing: missing.join(", ") })
  }
  return { member_id, name, picks: picksOf(entries), eliminations: groundsOf(entries) }
}

/** Names what is still open as `1: 2.3, 4.1; 2: sheet/1`, by the number on the agenda. */
function checkResolutions(session: SessionRecord, items: readonly ItemCards[]): void {
  const open = items.flatMap(({ item_id, sheet, bands, cards, resolution }) => {
    const { gates, eliminations } = leftOpen(disputedIn(sheet, cards, bands), resolution)
    const places = [...gates.map(({ criterion }) => criterion), ...eliminations]
    const position = session.items.find(({ id }) => id === item_id)?.position ?? 0
    return places.length === 0 ? [] : [`${position}: ${places.join(", ")}`]
  })
  if (open.length > 0) {
    throw new ShopError("conflict", "session_resolution_needed", { open: open.join("; ") })
  }
}
