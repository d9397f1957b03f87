import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, completeCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"

import { CART_LOCK } from "./cart-lock"
import { beginOrderAttemptStep } from "./steps/begin-order-attempt"
import { undoUnfinishedOrdersStep } from "./steps/undo-unfinished-orders"

export type PlaceOrderInput = { cart_id: string }

/**
 * Makes the order of one cart, and exactly one however often it is called and wherever the process died before: an
 * attempt that was cut off is taken back first, a finished one answers its order again.
 *
 * @returns id of the order
 * @throws ShopError out_of_stock, on_hold, or whatever Medusa refuses (see `isOutOfStockError`)
 * @throws MedusaError conflict, code lock_busy
 */
export const placeOrderWorkflow = createWorkflow("place-order", ({ cart_id }: PlaceOrderInput) => {
  acquireLockStep({
    key: cart_id,
    timeout: CART_LOCK.timeout,
    ttl: CART_LOCK.ttl,
    retryInterval: CART_LOCK.retryInterval,
  })
  const attempt = beginOrderAttemptStep({ cart_id })
  when("repeated-attempt", { attempt }, ({ attempt }) => attempt.repeated).then(() => {
    undoUnfinishedOrdersStep({ cart_id })
  })
  const order = completeCartWorkflow.runAsStep({ input: { id: cart_id } })
  releaseLockStep({ key: cart_id })
  return new WorkflowResponse({ order_id: order.id })
})
