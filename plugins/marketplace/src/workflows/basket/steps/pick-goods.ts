import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readQuantity } from "../../../modules/basket/quantity"
import { findCartLines } from "../../../queries/find-cart-lines"
import { findGoods } from "../../../queries/find-goods"
import { findLineSnapshot } from "../../../queries/find-line-snapshot"
import { ShopError } from "../../../shop-error"
import { assertAvailable } from "../assert-available"
import type { OpenBasket, OpenPart } from "./open-basket"

export type PickGoodsInput = { basket: OpenBasket; variant_id: string; quantity: unknown }

/** `quantity` is that of the whole line, what is in the basket already included. */
export type PickedGoods = {
  seller_id: string
  part: OpenPart | null
  line: { id: string } | null
  quantity: number
  item: { variant_id: string; quantity: number; metadata: Record<string, unknown> }
}

/**
 * Finds whose cart a variant belongs into, and whether that many pieces can be had beside what is in that cart.
 *
 * @throws ShopError quantity_invalid, gone, on_hold, out_of_stock
 */
export const pickGoodsStep = createStep(
  "pick-goods",
  async ({ basket, variant_id, quantity }: PickGoodsInput, { container }) => {
    const added = readQuantity(quantity)
    const goods = (await findGoods(container, [variant_id], basket.region_id)).get(variant_id)
    const seller_id = goods?.on_sale ? goods.seller_id : null
    if (!goods || !seller_id) {
      throw new ShopError("not_found", "gone")
    }
    const part = basket.parts.find((one) => one.seller_id === seller_id) ?? null
    const lines = part ? await findCartLines(container, [part.cart_id]) : []
    const line = lines.find((one) => one.variant_id === variant_id) ?? null
    const wanted = readQuantity((line?.quantity ?? 0) + added)
    await assertAvailable(container, {
      region_id: basket.region_id,
      seller_id,
      line: { id: line?.id ?? "new", title: goods.product_title, variant_id, quantity: wanted },
      others: lines.filter((other) => other !== line),
    })
    const picked: PickedGoods = {
      seller_id,
      part,
      line: line && { id: line.id },
      quantity: wanted,
      item: { variant_id, quantity: added, metadata: await findLineSnapshot(container, goods) },
    }
    return new StepResponse(picked)
  },
)
