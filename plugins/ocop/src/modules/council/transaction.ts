import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./council-messages"

export type Transaction = Context<EntityManager>

/** The database connection of a transaction. */
export function manager({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("The council's tables are written inside a transaction")
  }
  return transactionManager
}

/**
 * Holds a session for the rest of the transaction: `update` alone, so that nothing is written on its cards
 * meanwhile; `share` together with others who write on their own rows.
 *
 * @throws ShopError session_not_found
 */
export async function holdSession(
  session_id: string,
  mode: "update" | "share",
  context: Transaction,
): Promise<void> {
  const rows = await manager(context).execute(
    `select id from council_session where id = ? and deleted_at is null for ${mode}`,
    [session_id],
  )
  if (rows.length === 0) {
    throw new ShopError("not_found", "session_not_found")
  }
}
