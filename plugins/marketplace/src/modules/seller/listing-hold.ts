import { registerMessages, ShopError } from "../../shop-error"
import { sellerMessages } from "./seller-messages"

registerMessages(sellerMessages)

/** Where a hold comes from: the kind of record and its id, or another key that stays the same when it is asked again. */
export type HoldSource = { type: string; id: string }

/** A hold as it is asked for. `by` is a staff member's id, null for the system. */
export type NewHold = {
  listing_id: string
  /** Code in snake case. */
  reason: string
  source: HoldSource
  note: string | null
  by: string | null
}

/** Longest note, in characters. */
const MAX_NOTE = 1000

/**
 * A hold as it is stored.
 * @throws ShopError `hold_reason_invalid`, `text_too_long`
 */
export function readHold(hold: NewHold): NewHold {
  if (!/^[a-z][a-z_]{1,49}$/.test(hold.reason)) {
    throw new ShopError("invalid_data", "hold_reason_invalid")
  }
  const note = hold.note?.normalize("NFC").trim() || null
  if (note && note.length > MAX_NOTE) {
    throw new ShopError("invalid_data", "text_too_long", { max: MAX_NOTE })
  }
  return { ...hold, note }
}
