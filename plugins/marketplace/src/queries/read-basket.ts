import type { MedusaContainer } from "@medusajs/framework/types"

import { BASKET_MODULE } from "../modules/basket"
import { assertBasketAccess } from "../modules/basket/basket-access"
import type BasketModuleService from "../modules/basket/service"
import type { StoredAddress } from "../modules/basket/types"
import { basketTotals, wholeDong } from "../modules/basket/totals"
import type { DeliveryZone } from "../modules/seller/delivery-zones"
import { optionsFor } from "../workflows/basket/choose-delivery"
import type { BasketAnswer, BasketLineAnswer, BasketPartAnswer } from "./basket-answer"
import type { CartLine } from "./find-carts"
import { loadParts, type LoadedPart } from "./load-parts"
import { partTotals } from "./part-totals"

/**
 * A basket as it is now: prices as last agreed, stock and availability of this moment.
 *
 * @throws ShopError basket_not_found
 */
export const readBasket = async (
  container: MedusaContainer,
  basket_id: string,
  customer_id: string | null,
): Promise<BasketAnswer> => {
  const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
  const [[basket], open] = await Promise.all([
    baskets.listBaskets({ id: basket_id }),
    baskets.listBasketParts({ basket_id, order_id: null }, { order: { created_at: "ASC" } }),
  ])
  assertBasketAccess(basket, customer_id)
  const loaded = await loadParts(container, open, basket.region_id)
  const { zone = null, ...address } = (basket.address as StoredAddress<DeliveryZone> | null) ?? {}
  const parts = loaded.filter(({ cart }) => cart.items.length > 0).map((part) => partAnswer(part, zone))
  return {
    id: basket.id,
    ...basketTotals(parts),
    address: "commune_code" in address ? address : null,
    parts,
  }
}

function partAnswer(loaded: LoadedPart, zone: DeliveryZone | null): BasketPartAnswer {
  const { part, seller, cart } = loaded
  return {
    seller: { id: seller.id, handle: seller.handle, name: seller.name },
    cart_id: cart.id,
    ...partTotals(cart),
    delivery: part.delivery,
    options: optionsFor(seller.options, zone).map(({ kind, zone, amount }) => ({ kind, zone, amount })),
    pickup_address: seller.pickup_address,
    lines: cart.items.map((line) => lineAnswer(line, loaded)),
  }
}

function lineAnswer(line: CartLine, { verdicts }: LoadedPart): BasketLineAnswer {
  return {
    id: line.id,
    variant_id: line.variant_id,
    product_id: line.product_id,
    product_handle: line.product_handle,
    title: line.title,
    title_en: line.metadata?.title_en ?? line.title,
    variant_title: line.variant_title,
    variant_title_en: line.metadata?.variant_title_en ?? line.variant_title,
    picture: line.metadata?.picture ?? null,
    quantity: line.quantity,
    unit_price: wholeDong(line.unit_price),
    total: wholeDong(line.total),
    available: verdicts.get(line.id)?.available ?? null,
    problem: verdicts.get(line.id)?.problem ?? null,
  }
}
