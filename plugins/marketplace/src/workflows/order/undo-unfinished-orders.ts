import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import { CART_LOCK } from "./cart-lock"
import { undoUnfinishedOrdersStep } from "./steps/undo-unfinished-orders"

export type UndoUnfinishedOrdersInput = { cart_id: string }

/**
 * Clears away what an interrupted completion of a cart has left, and answers the order if the cart became one.
 * Harmless for any cart at any time: it waits for a completion that is under way.
 *
 * @throws MedusaError conflict, code lock_busy
 */
export const undoUnfinishedOrdersWorkflow = createWorkflow(
  "undo-unfinished-orders",
  ({ cart_id }: UndoUnfinishedOrdersInput) => {
    acquireLockStep({
      key: cart_id,
      timeout: CART_LOCK.timeout,
      ttl: CART_LOCK.ttl,
      retryInterval: CART_LOCK.retryInterval,
    })
    const result = undoUnfinishedOrdersStep({ cart_id })
    releaseLockStep({ key: cart_id })
    return new WorkflowResponse(result)
  },
)
