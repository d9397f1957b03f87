import { MedusaError } from "@medusajs/framework/utils"

import { STOCK_GUARD } from "./stock-guard-sql"

/**
 * True for every way in which stock may refuse an order: Medusa's check of a cart, its reservation, our sum over the
 * cart, and the guard in the database. Somebody else was faster; the shopper may take fewer.
 */
export const isOutOfStockError = (error: unknown): boolean => {
  if (typeof error !== "object" || error === null) {
    return false
  }
  const { code, constraint, type, message } = error as Record<string, unknown>
  return (
    code === "out_of_stock" ||
    code === MedusaError.Codes.INSUFFICIENT_INVENTORY ||
    constraint === STOCK_GUARD ||
    (type === MedusaError.Types.NOT_ALLOWED && String(message).startsWith("Not enough stock available"))
  )
}
