import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

export type Transaction = Context<EntityManager>

/** The manager of the running transaction. */
export function managerOf({ transactionManager }: Transaction): EntityManager {
  if (!transactionManager) {
    throw new Error("Logs are written inside a transaction")
  }
  return transactionManager
}
