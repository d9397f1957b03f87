import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { eliminationsOf } from "../../scoring/eliminations"
import { scoreSheet } from "../../scoring/score-sheet"
import { criteriaOf } from "../../scoring/sheet-tree"
import type { Sheet } from "../../scoring/sheet"
import { conflictOf } from "./conflicts"
import "./council-messages"
import {
  groundsOf,
  OPINION,
  opinionOf,
  picksOf,
  RAISED,
  type Entry,
  type EntryChange,
} from "./scorecard-entries"
import { presentVoters, type Seat } from "./seats"
import type { SessionItem, SessionRecord } from "./session-record"

/** Longest opinion on a card. */
const OPINION_MAX = 4000

/**
 * The seat of whoever scores an item with this account.
 *
 * @throws ShopError card_not_member, card_conflict
 */
export function scoringSeat(
  { seats, conflicts }: Pick<SessionRecord, "seats" | "conflicts">,
  item: SessionItem,
  user_id: string,
): Seat {
  const seat = presentVoters(seats).find((one) => one.user_id === user_id)
  if (!seat) {
    throw new ShopError("forbidden", "card_not_member")
  }
  const conflict = conflictOf(conflicts, seat.member_id, item)
  if (conflict) {
    throw new ShopError("forbidden", "card_conflict", { reason: conflict.reason })
  }
  return seat
}

/**
 * A change as it may be written on a card of this sheet: a pick names an option of its criterion, a ground one of
 * the sheet, an opinion is text.
 *
 * @throws ShopError card_entry_unknown, council_field_too_long
 */
export function readEntry(sheet: Sheet, change: EntryChange): EntryChange {
  const { kind, key } = change
  const value = change.value?.normalize("NFC").trim() || null
  const known = {
    pick: () =>
      criteriaOf(sheet).some(
        ({ criterion }) =>
          criterion.code === key && (value === null || criterion.options.some(({ code }) => code === value)),
      ),
    ground: () =>
      eliminationsOf(sheet).some(({ ref }) => ref === key) && (value === null || value === RAISED),
    opinion: () => key === OPINION,
  }[kind]()
  if (!known) {
    throw new ShopError("invalid_data", "card_entry_unknown", { key, value: value ?? "" })
  }
  if (value !== null && value.length > OPINION_MAX) {
    throw new ShopError("invalid_data", "council_field_too_long", {
      field_vi: "ý kiến",
      field_en: "opinion",
      max: OPINION_MAX,
    })
  }
  return { ...change, value }
}

/**
 * Whether a card may be handed in: every criterion that counts has a valid pick, and a ground of elimination that is
 * raised is explained.
 *
 * @throws ShopError card_incomplete (naming the criteria), card_opinion_missing
 */
export function checkSubmission(sheet: Sheet, entries: readonly Entry[]): void {
  const missing = openCriteria(sheet, entries)
  if (missing.length > 0) {
    throw new ShopError("conflict", "card_incomplete", { count: missing.length, missing: missing.join(", ") })
  }
  if (groundsOf(entries).length > 0 && !opinionOf(entries)) {
    throw new ShopError("conflict", "card_opinion_missing")
  }
}

/** Codes of the criteria that still need a valid pick. */
export function openCriteria(sheet: Sheet, entries: readonly Entry[]): string[] {
  const { missing, invalid } = scoreSheet(sheet, picksOf(entries), { bands: [] })
  return [...new Set([...missing, ...invalid.map(({ criterion }) => criterion)])]
}
