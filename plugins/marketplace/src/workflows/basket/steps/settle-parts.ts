import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import type BasketModuleService from "../../../modules/basket/service"
import { findFinishedOrders } from "../../order/find-finished-orders"
import type { OpenBasket } from "./open-basket"

/**
 * Brings order into a basket whose checkout was cut off by a crash and not repeated: parts that did become an order leave
 * it, what was left half-way is taken back, the others are free again. What it records is true, so there is nothing to take back.
 */
export const settlePartsStep = createStep("settle-parts", async (basket: OpenBasket, { container }) => {
  const taken = basket.parts.filter((part) => part.purchase_id !== null)
  if (taken.length === 0) {
    return new StepResponse(basket)
  }
  const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
  const orders = await findFinishedOrders(
    container,
    taken.map((part) => part.cart_id),
  )
  const ordered = taken.filter((part) => orders.has(part.cart_id))
  await baskets.updateBasketParts(ordered.map(({ id, cart_id }) => ({ id, order_id: orders.get(cart_id) })))
  for (const purchase_id of new Set(taken.map((part) => part.purchase_id ?? ""))) {
    await baskets.settlePurchase(purchase_id, null)
  }
  const parts = basket.parts
    .filter((part) => !orders.has(part.cart_id))
    .map((part) => ({ ...part, purchase_id: null }))
  return new StepResponse({ ...basket, parts })
})
