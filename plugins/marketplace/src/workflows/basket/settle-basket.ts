import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { settlePartsStep } from "./steps/settle-parts"

/**
 * Brings order into a basket whose shopper didn't come back after a crash, so that it keeps no stock from others. Doesn't
 * wait: who holds the basket brings order into it himself.
 *
 * @throws MedusaError conflict, code lock_busy
 */
export const settleBasketWorkflow = createWorkflow("settle-basket", (input: OpenBasketInput) => {
  const key = transform({ input }, ({ input }) => `basket:${input.basket_id}`)
  acquireLockStep({ key, ttl: 120 })
  const basket = settlePartsStep(openBasketStep(input))
  releaseLockStep({ key })
  return new WorkflowResponse({ basket_id: basket.id })
})
