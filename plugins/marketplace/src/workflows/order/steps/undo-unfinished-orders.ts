import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { findOrderAttempts } from "../../../queries/find-order-attempts"
import { undoOrder } from "../undo-order"

/**
 * Clears away what a process that died while it ordered a cart has left: a half-made order, stock reserved for it. A
 * finished order stays. Needs the cart's lock. There is nothing to compensate: what it removes was never confirmed, and
 * bringing it back would hold stock for nobody.
 */
export const undoUnfinishedOrdersStep = createStep(
  "undo-unfinished-orders",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const attempts = await findOrderAttempts(container, cart_id)
    const unfinished = attempts.filter(({ finished }) => !finished)
    for (const { order_id } of unfinished) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The order ${order_id} of the cart ${cart_id} was cut off half-way; it is taken back.`)
      await undoOrder(container, cart_id, order_id)
    }
    const order_id = attempts.find(({ finished }) => finished)?.order_id ?? null
    return new StepResponse({ order_id })
  },
)
