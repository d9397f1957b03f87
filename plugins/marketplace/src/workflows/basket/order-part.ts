import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { refusedLines } from "../../modules/basket/judge-lines"
import type { Refusal } from "../../modules/basket/types"
import { loadParts, type PartKey } from "../../queries/load-parts"
import { isShopError } from "../../shop-error"
import { isOutOfStockError } from "../../stock-guard/out-of-stock-error"
import { findFinishedOrders } from "../order/find-finished-orders"
import { placeOrderWorkflow } from "../order/place-order"
import { prepareCashOnDelivery } from "./prepare-cash-on-delivery"
import { refusalOf } from "./refusal"

/**
 * Makes one seller's cart an order. Whatever stands in the way is told as a refusal of this part: the other sellers' parts
 * have nothing to do with it.
 */
export const orderPart = async (
  container: MedusaContainer,
  part: PartKey,
  region_id: string,
): Promise<{ order_id: string } | Refusal> => {
  try {
    await prepareCashOnDelivery(container, part.cart_id)
    const { result } = await placeOrderWorkflow(container).run({ input: { cart_id: part.cart_id } })
    return { order_id: result.order_id }
  } catch (error) {
    const order_id = (await findFinishedOrders(container, [part.cart_id])).get(part.cart_id)
    if (order_id) {
      return { order_id }
    }
    if (!isOutOfStockError(error) && !isHoldError(error)) {
      const reason = error instanceof Error ? error : new Error(JSON.stringify(error))
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Cart ${part.cart_id} was not ordered`, reason)
    }
    return refusalNow(container, part, region_id)
  }
}

function isHoldError(error: unknown): boolean {
  return isShopError(error) && error.code === "on_hold"
}

/** What is the matter with the part now; `busy` when all its goods are there. */
async function refusalNow(container: MedusaContainer, part: PartKey, region_id: string): Promise<Refusal> {
  const [loaded] = await loadParts(container, [part], region_id)
  const seller = loaded?.seller ?? { id: part.seller_id, name: "" }
  return refusalOf(seller, loaded ? refusedLines(loaded.cart.items, loaded.verdicts) : [])
}
