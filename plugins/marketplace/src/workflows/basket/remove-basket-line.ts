import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteLineItemsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"

import { basketLock } from "./basket-lock"
import { findBasketLineStep } from "./steps/find-basket-line"
import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { settlePartsStep } from "./steps/settle-parts"

export type RemoveBasketLineInput = OpenBasketInput & { line_id: string }

/**
 * Takes a line out. A part without lines isn't shown; its cart waits for the next thing of that seller.
 *
 * @throws ShopError basket_not_found, line_not_found
 */
export const removeBasketLineWorkflow = createWorkflow(
  "remove-basket-line",
  (input: RemoveBasketLineInput) => {
    const lock = transform(input, basketLock)
    acquireLockStep(lock)
    const basket = settlePartsStep(openBasketStep(input))
    const line = findBasketLineStep({ basket, line_id: input.line_id })
    deleteLineItemsWorkflow.runAsStep({
      input: transform({ line }, ({ line }) => ({ cart_id: line.cart_id, ids: [line.line_id] })),
    })
    releaseLockStep(lock)
    return new WorkflowResponse({ basket_id: basket.id })
  },
)
