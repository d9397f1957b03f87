import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

import { basketLock } from "./basket-lock"
import { findBasketLineStep } from "./steps/find-basket-line"
import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { settlePartsStep } from "./steps/settle-parts"

export type UpdateBasketLineInput = OpenBasketInput & { line_id: string; quantity: unknown }

/**
 * Sets how many pieces a line has.
 *
 * @throws ShopError basket_not_found, line_not_found, quantity_invalid, gone, on_hold, out_of_stock
 */
export const updateBasketLineWorkflow = createWorkflow(
  "update-basket-line",
  (input: UpdateBasketLineInput) => {
    const lock = transform(input, basketLock)
    acquireLockStep(lock)
    const basket = settlePartsStep(openBasketStep(input))
    const line = findBasketLineStep({ basket, line_id: input.line_id, quantity: input.quantity })
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ line }, ({ line }) => ({
        cart_id: line.cart_id,
        item_id: line.line_id,
        update: { quantity: line.quantity },
      })),
    })
    releaseLockStep(lock)
    return new WorkflowResponse({ basket_id: basket.id })
  },
)
