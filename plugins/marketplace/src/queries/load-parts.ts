import type { MedusaContainer } from "@medusajs/framework/types"

import { judgeLines, type Verdict } from "../modules/basket/judge-lines"
import type { DeliveryKind } from "../modules/basket/types"
import { findCarts, type CartRow } from "./find-carts"
import { findGoods, type Goods } from "./find-goods"
import { findSellerOffers, type SellerOffer } from "./find-seller-offers"

export type PartKey = { id: string; seller_id: string; cart_id: string; delivery: DeliveryKind | null }

/** A part of a basket with everything that is true of it now. */
export type LoadedPart = {
  part: PartKey
  seller: SellerOffer
  cart: CartRow
  goods: ReadonlyMap<string, Goods>
  verdicts: ReadonlyMap<string, Verdict>
}

/** The parts with their carts, goods and sellers. A part whose cart became an order in the meantime is left out. */
export const loadParts = async (
  container: MedusaContainer,
  parts: PartKey[],
  region_id: string,
): Promise<LoadedPart[]> => {
  const [carts, sellers] = await Promise.all([
    findCarts(
      container,
      parts.map(({ cart_id }) => cart_id),
    ),
    findSellerOffers(
      container,
      parts.map(({ seller_id }) => seller_id),
    ),
  ])
  const variant_ids = [...carts.values()].flatMap(({ items }) => items.map(({ variant_id }) => variant_id))
  const goods = await findGoods(container, variant_ids, region_id)
  return parts.flatMap((part) => {
    const cart = carts.get(part.cart_id)
    const seller = sellers.get(part.seller_id)
    return cart && seller
      ? [{ part, seller, cart, goods, verdicts: judgeLines(cart.items, goods, part.seller_id) }]
      : []
  })
}
