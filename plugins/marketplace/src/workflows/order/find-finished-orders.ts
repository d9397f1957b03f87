import type { MedusaContainer } from "@medusajs/framework/types"

import { undoUnfinishedOrdersWorkflow } from "./undo-unfinished-orders"

/**
 * The orders that carts became whose checkout may have been cut off, by cart id. What was left half-made is taken back
 * before, so that it is neither counted as an order nor keeps stock.
 *
 * @throws MedusaError conflict, code lock_busy
 */
export const findFinishedOrders = async (
  container: MedusaContainer,
  cart_ids: string[],
): Promise<Map<string, string>> => {
  const orders = new Map<string, string>()
  for (const cart_id of cart_ids) {
    const { result } = await undoUnfinishedOrdersWorkflow(container).run({ input: { cart_id } })
    if (result.order_id) {
      orders.set(cart_id, result.order_id)
    }
  }
  return orders
}
