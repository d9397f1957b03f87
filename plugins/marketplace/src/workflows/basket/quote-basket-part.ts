import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import {
  addShippingMethodToCartStep,
  refreshCartItemsWorkflow,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"

import type { CartChanges } from "./part-quote"

/**
 * Brings one seller's cart to address, way of delivery and prices of now, with one recalculation at the end instead of one
 * after each change. It runs under the basket's lock.
 */
export const quoteBasketPartWorkflow = createWorkflow("quote-basket-part", (changes: CartChanges) => {
  updateCartsStep(
    transform({ changes }, ({ changes: { cart_id, customer_id, shipping_address } }) => [
      { id: cart_id, customer_id, shipping_address },
    ]),
  )
  removeShippingMethodFromCartStep({ shipping_method_ids: changes.old_method_ids })
  const methods = addShippingMethodToCartStep({
    shipping_methods: transform({ changes }, ({ changes: { cart_id, option } }) =>
      option
        ? [
            {
              cart_id,
              shipping_option_id: option.id,
              name: option.name,
              amount: option.amount,
              is_tax_inclusive: true,
              data: {},
            },
          ]
        : [],
    ),
  })
  refreshCartItemsWorkflow.runAsStep({
    input: transform({ changes, methods }, ({ changes, methods }) => ({
      cart_id: changes.cart_id,
      shipping_methods: methods,
      force_refresh: changes.reprice,
    })),
  })
})
