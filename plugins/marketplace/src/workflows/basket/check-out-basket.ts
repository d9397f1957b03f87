import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import type { DeliveryKind } from "../../modules/basket/types"
import { basketLock } from "./basket-lock"
import { checkoutOutcome } from "./checkout-outcome"
import { findPurchaseStep } from "./steps/find-purchase"
import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { openPurchaseStep } from "./steps/open-purchase"
import { placeOrdersStep } from "./steps/place-orders"
import { quotePartsStep } from "./steps/quote-parts"
import { readCheckoutStep, type CheckoutForm } from "./steps/read-checkout"
import { settlePartsStep } from "./steps/settle-parts"

export type CheckOutBasketInput = OpenBasketInput &
  CheckoutForm & {
    /** Made once per press of the button; the same key never makes other orders. */
    request_key: string
    /** By seller id. */
    deliveries?: Record<string, DeliveryKind>
    /** In đồng: what the shopper saw before pressing the button. */
    expected_total: number
    locale: "vi" | "en"
  }

/**
 * Turns a basket into one order per seller, paid on delivery. It can be repeated with the same `request_key` as often as
 * wanted and from wherever a process died: it answers the same purchase, and finishes it if necessary. Parts that can't be
 * had are refused and stay in the basket, the others become orders.
 *
 * @returns see `CheckoutOutcome`
 * @throws ShopError basket_not_found, basket_empty, name_missing, phone_invalid, email_invalid, text_too_long,
 * street_missing, address_missing, commune_unknown, delivery_unavailable
 */
export const checkOutBasketWorkflow = createWorkflow("check-out-basket", (input: CheckOutBasketInput) => {
  const lock = transform(input, basketLock)
  acquireLockStep(lock)
  const found = openBasketStep(input)
  const earlier = findPurchaseStep({ basket_id: input.basket_id, request_key: input.request_key })

  const opened = when("first-request", { earlier }, ({ earlier }) => earlier === null).then(() => {
    const checkout = readCheckoutStep({ contact: input.contact, address: input.address, note: input.note })
    const basket = settlePartsStep(found)
    const delivery = quotePartsStep({
      basket,
      address: checkout.address,
      deliveries: input.deliveries,
      complete: true,
    })
    return openPurchaseStep({
      basket: delivery,
      request_key: input.request_key,
      checkout,
      expected_total: input.expected_total,
      locale: input.locale,
    })
  })

  const purchase = transform({ earlier, opened, found }, ({ earlier, opened, found }) => ({
    purchase_id: earlier?.id ?? (opened?.outcome === "opened" ? opened.purchase_id : ""),
    region_id: found.region_id,
  }))
  const placed = when(
    "orders-to-place",
    { earlier, purchase },
    ({ earlier, purchase }) => purchase.purchase_id !== "" && !earlier?.settled,
  ).then(() => placeOrdersStep(purchase))

  releaseLockStep(lock)
  return new WorkflowResponse(transform({ earlier, opened, purchase, placed }, checkoutOutcome))
})
