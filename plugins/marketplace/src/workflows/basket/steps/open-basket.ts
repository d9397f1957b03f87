import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import { assertBasketAccess } from "../../../modules/basket/basket-access"
import type BasketModuleService from "../../../modules/basket/service"
import type { BasketAddress, DeliveryKind } from "../../../modules/basket/types"

export type OpenBasketInput = { basket_id: string; customer_id: string | null }

/** A part that is still gathered; `purchase_id` when a checkout that ended half-way had taken it. */
export type OpenPart = {
  id: string
  seller_id: string
  cart_id: string
  delivery: DeliveryKind | null
  purchase_id: string | null
}

export type OpenBasket = {
  id: string
  customer_id: string | null
  sales_channel_id: string
  region_id: string
  address: BasketAddress | null
  parts: OpenPart[]
}

/**
 * Loads a basket to work on it, and makes it the customer's own when a signed-in customer uses it for the first time.
 *
 * @throws ShopError basket_not_found
 */
export const openBasketStep = createStep(
  "open-basket",
  async ({ basket_id, customer_id }: OpenBasketInput, { container }) => {
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const [basket] = await baskets.listBaskets({ id: basket_id })
    assertBasketAccess(basket, customer_id)
    const parts = await baskets.listBasketParts(
      { basket_id, order_id: null },
      { order: { created_at: "ASC" } },
    )
    const attach = customer_id !== null && basket.customer_id === null
    if (attach) {
      await baskets.updateBaskets({ id: basket_id, customer_id })
    }
    const open: OpenBasket = {
      id: basket.id,
      customer_id,
      sales_channel_id: basket.sales_channel_id,
      region_id: basket.region_id,
      address: basket.address as BasketAddress | null,
      parts: parts.map(({ id, seller_id, cart_id, delivery, purchase_id }) => ({
        id,
        seller_id,
        cart_id,
        delivery,
        purchase_id,
      })),
    }
    return new StepResponse(open, attach ? basket_id : null)
  },
  async (attached_id, { container }) => {
    if (attached_id) {
      const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
      await baskets.updateBaskets({ id: attached_id, customer_id: null })
    }
  },
)
