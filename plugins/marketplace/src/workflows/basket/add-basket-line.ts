import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  createCartWorkflow,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"

import { basketLock } from "./basket-lock"
import { createBasketPartStep } from "./steps/create-basket-part"
import { openBasketStep, type OpenBasketInput } from "./steps/open-basket"
import { pickGoodsStep } from "./steps/pick-goods"
import { settlePartsStep } from "./steps/settle-parts"

export type AddBasketLineInput = OpenBasketInput & { variant_id: string; quantity: unknown }

/**
 * Puts pieces of a variant into the cart of its seller of record, which is made when it is the first thing from that seller.
 *
 * @throws ShopError basket_not_found, quantity_invalid, gone, on_hold, out_of_stock
 */
export const addBasketLineWorkflow = createWorkflow("add-basket-line", (input: AddBasketLineInput) => {
  const lock = transform(input, basketLock)
  acquireLockStep(lock)
  const basket = settlePartsStep(openBasketStep(input))
  const picked = pickGoodsStep({ basket, variant_id: input.variant_id, quantity: input.quantity })

  when("first-of-seller", { picked }, ({ picked }) => picked.part === null).then(() => {
    const cart = createCartWorkflow.runAsStep({
      input: transform({ basket, picked }, ({ basket, picked }) => ({
        region_id: basket.region_id,
        sales_channel_id: basket.sales_channel_id,
        customer_id: basket.customer_id ?? undefined,
        items: [picked.item],
      })),
    })
    createBasketPartStep({ basket_id: basket.id, seller_id: picked.seller_id, cart_id: cart.id })
  })

  when("new-line", { picked }, ({ picked }) => picked.part !== null && picked.line === null).then(() => {
    addToCartWorkflow.runAsStep({
      input: transform({ picked }, ({ picked }) => ({
        cart_id: picked.part?.cart_id ?? "",
        items: [picked.item],
      })),
    })
  })

  when("more-of-line", { picked }, ({ picked }) => picked.line !== null).then(() => {
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ picked }, ({ picked }) => ({
        cart_id: picked.part?.cart_id ?? "",
        item_id: picked.line?.id ?? "",
        update: { quantity: picked.quantity },
      })),
    })
  })

  releaseLockStep(lock)
  return new WorkflowResponse({ basket_id: basket.id })
})
