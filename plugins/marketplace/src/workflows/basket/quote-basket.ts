import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import type { AddressInput } from "../../modules/basket/address"
import type { DeliveryKind } from "../../modules/basket/types"
import { basketLock } from "./basket-lock"
import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { quotePartsStep } from "./steps/quote-parts"
import { settlePartsStep } from "./steps/settle-parts"

export type QuoteBasketInput = OpenBasketInput & {
  address?: AddressInput
  /** By seller id. */
  deliveries?: Record<string, DeliveryKind>
}

/**
 * Works out what the basket costs, delivered there and in that way, and remembers both.
 *
 * @throws ShopError basket_not_found, commune_unknown, delivery_unavailable
 */
export const quoteBasketWorkflow = createWorkflow("quote-basket", (input: QuoteBasketInput) => {
  const lock = transform(input, basketLock)
  acquireLockStep(lock)
  const basket = settlePartsStep(openBasketStep(input))
  quotePartsStep({ basket, address: input.address, deliveries: input.deliveries })
  releaseLockStep(lock)
  return new WorkflowResponse({ basket_id: basket.id })
})
