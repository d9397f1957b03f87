import { generateEntityId } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./council-messages"
import type { Entry, EntryChange } from "./scorecard-entries"
import { manager, type Transaction } from "./transaction"

export type Card = { id: string; submitted_at: string | null }

/** Finds a member's card for an item or makes it; two at once get the same. It is held until the transaction ends. */
export async function holdCard(
  item_id: string,
  member_id: string,
  mode: "update" | "share",
  context: Transaction,
): Promise<Card> {
  const known = await findCard(item_id, member_id, mode, context)
  if (known) {
    return known
  }
  await manager(context).execute(
    `insert into scorecard (id, item_id, member_id) values (?, ?, ?)
     on conflict (item_id, member_id) where deleted_at is null do nothing`,
    [generateEntityId(undefined, "card"), item_id, member_id],
  )
  const made = await findCard(item_id, member_id, mode, context)
  if (!made) {
    throw new Error(`The card of ${member_id} for ${item_id} vanished while it was made`)
  }
  return made
}

async function findCard(
  item_id: string,
  member_id: string,
  mode: "update" | "share",
  context: Transaction,
): Promise<Card | undefined> {
  const [card] = await manager(context).execute<Card[]>(
    `select id, submitted_at from scorecard
     where item_id = ? and member_id = ? and deleted_at is null for ${mode}`,
    [item_id, member_id],
  )
  return card
}

/**
 * Writes one entry over the version that was seen. The same value again is no change, so a save whose answer was
 * lost can be repeated.
 *
 * @throws ShopError card_entry_stale with the present value and version, when another window was faster
 */
export async function writeEntry(
  scorecard_id: string,
  { kind, key, value, version }: EntryChange,
  context: Transaction,
): Promise<Entry> {
  const em = manager(context)
  const [written] = await em.execute<Entry[]>(
    `insert into scorecard_entry as entry (id, scorecard_id, kind, key, value, version)
     values (?, ?, ?, ?, ?, 1)
     on conflict (scorecard_id, kind, key) where deleted_at is null
     do update set value = excluded.value, version = entry.version + 1, updated_at = now()
     where entry.version = ? and entry.value is distinct from excluded.value
     returning kind, key, value, version`,
    [generateEntityId(undefined, "cent"), scorecard_id, kind, key, value, version],
  )
  if (written) {
    return written
  }
  const [present] = await em.execute<Entry[]>(
    `select kind, key, value, version from scorecard_entry
     where scorecard_id = ? and kind = ? and key = ? and deleted_at is null`,
    [scorecard_id, kind, key],
  )
  if (!present) {
    throw new Error(`Entry ${kind} ${key} of ${scorecard_id} was neither written nor found`)
  }
  if (present.value !== value) {
    throw new ShopError("conflict", "card_entry_stale", {
      key,
      value: present.value ?? "",
      version: present.version,
    })
  }
  return present
}

/** Everything on a card. */
export function readEntries(scorecard_id: string, context: Transaction): Promise<Entry[]> {
  return manager(context).execute<Entry[]>(
    `select kind, key, value, version from scorecard_entry
     where scorecard_id = ? and deleted_at is null order by kind, key`,
    [scorecard_id],
  )
}
