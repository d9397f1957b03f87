import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"

import { now } from "../../clock"
import type { HoldSource, NewHold } from "./listing-hold"
import { readHold } from "./listing-hold"
import { Listing } from "./models/listing"
import { ListingHold } from "./models/listing-hold"
import { Seller } from "./models/seller"

type Transaction = Context<EntityManager>

/** What was done to hold a listing: the hold that stands, and whether it is new or took another one's place. */
export type OpenedHold = { id: string; opened: boolean; replaced: NewHold | null }

type HoldRow = {
  id: string
  listing_id: string
  reason: string
  source_type: string
  source_id: string
  note: string | null
  held_by: string | null
}

export default class SellerModuleService extends MedusaService({ Seller, Listing, ListingHold }) {
  /**
   * Holds a listing. The same hold of the same source again changes nothing; with another reason or note it takes
   * the place of the earlier one. Two at once open one.
   *
   * @throws ShopError `hold_reason_invalid`, `text_too_long`
   */
  @InjectTransactionManager()
  async openHold(input: NewHold, @MedusaContext() context: Transaction = {}): Promise<OpenedHold> {
    const hold = readHold(input)
    const { listing_id, reason, source, note, by } = hold
    const sql = manager(context)
    await sql.execute(`select id from listing where id = ? for update`, [listing_id])
    const [known] = await sql.execute<HoldRow[]>(
      `select * from listing_hold where listing_id = ? and source_type = ? and source_id = ? and lifted_at is null`,
      [listing_id, source.type, source.id],
    )
    if (known && known.reason === reason && known.note === note) {
      return { id: known.id, opened: false, replaced: null }
    }
    if (known) {
      await this.liftHolds([known.id], by, context)
    }
    const id = generateEntityId(undefined, "hold")
    await sql.execute(
      `insert into listing_hold (id, listing_id, reason, source_type, source_id, note, since, held_by)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, listing_id, reason, source.type, source.id, note, now(), by],
    )
    return { id, opened: true, replaced: known ? toHold(known) : null }
  }

  /** Lifts holds by their ids; those that are lifted already stay as they are. @returns the holds lifted now */
  @InjectTransactionManager()
  async liftHolds(
    ids: string[],
    by: string | null,
    @MedusaContext() context: Transaction = {},
  ): Promise<NewHold[]> {
    if (ids.length === 0) {
      return []
    }
    const rows = await manager(context).execute<HoldRow[]>(
      `update listing_hold set lifted_at = ?, lifted_by = ?, updated_at = now()
       where id in (${ids.map(() => "?").join(", ")}) and lifted_at is null returning *`,
      [now(), by, ...ids],
    )
    return rows.map(toHold)
  }

  /** Lifts what a source holds, on one listing or on all. @returns the holds lifted now */
  @InjectTransactionManager()
  async liftHoldsOf(
    source: HoldSource,
    { listing_id, by }: { listing_id?: string; by: string | null },
    @MedusaContext() context: Transaction = {},
  ): Promise<NewHold[]> {
    const open = await this.listListingHolds(
      {
        source_type: source.type,
        source_id: source.id,
        lifted_at: null,
        ...(listing_id === undefined ? {} : { listing_id }),
      },
      { select: ["id"] },
      context,
    )
    return this.liftHolds(
      open.map(({ id }) => id),
      by,
      context,
    )
  }
}

function toHold({ listing_id, reason, source_type, source_id, note, held_by }: HoldRow): NewHold {
  return { listing_id, reason, source: { type: source_type, id: source_id }, note, by: held_by }
}

function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("Holds on listings are written inside a transaction")
  }
  return transactionManager
}
