import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readQuantity } from "../../../modules/basket/quantity"
import { findCartLines } from "../../../queries/find-cart-lines"
import { ShopError } from "../../../shop-error"
import { assertAvailable } from "../assert-available"
import type { OpenBasket } from "./open-basket"

export type FindBasketLineInput = { basket: OpenBasket; line_id: string; quantity?: unknown }

/**
 * The line of this very basket and, where a quantity is given, whether that many pieces can be had.
 *
 * @throws ShopError line_not_found, quantity_invalid, gone, on_hold, out_of_stock
 */
export const findBasketLineStep = createStep(
  "find-basket-line",
  async ({ basket, line_id, quantity }: FindBasketLineInput, { container }) => {
    const wanted = quantity === undefined ? null : readQuantity(quantity)
    const lines = await findCartLines(
      container,
      basket.parts.map(({ cart_id }) => cart_id),
    )
    const line = lines.find(({ id }) => id === line_id)
    const part = basket.parts.find(({ cart_id }) => cart_id === line?.cart_id)
    if (!line || !part) {
      throw new ShopError("not_found", "line_not_found")
    }
    if (wanted !== null) {
      await assertAvailable(container, {
        region_id: basket.region_id,
        seller_id: part.seller_id,
        line: { ...line, quantity: wanted },
        others: lines.filter((other) => other !== line && other.cart_id === part.cart_id),
      })
    }
    return new StepResponse({ cart_id: part.cart_id, line_id, quantity: wanted ?? line.quantity })
  },
)
