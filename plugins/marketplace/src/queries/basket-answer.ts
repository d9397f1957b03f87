import type { BasketAddress, DeliveryKind, LineProblem, Picture } from "../modules/basket/types"
import type { DeliveryZone } from "../modules/seller/delivery-zones"

/** A basket as the store API answers it. All amounts in đồng. */
export type BasketAnswer = {
  id: string
  count: number
  subtotal: number
  /** Null until every part knows how it is delivered. */
  delivery_total: number | null
  total: number
  address: BasketAddress | null
  parts: BasketPartAnswer[]
}

export type BasketPartAnswer = {
  seller: { id: string; handle: string; name: string }
  cart_id: string
  subtotal: number
  delivery_fee: number | null
  total: number
  delivery: DeliveryKind | null
  options: DeliveryOption[]
  pickup_address: string
  lines: BasketLineAnswer[]
}

/** What a seller asks for one way of delivery. */
export type DeliveryOption = { kind: DeliveryKind; zone: DeliveryZone | null; amount: number }

export type BasketLineAnswer = {
  id: string
  variant_id: string
  product_id: string
  product_handle: string
  title: string
  title_en: string
  variant_title: string | null
  variant_title_en: string | null
  picture: Picture
  quantity: number
  unit_price: number
  total: number
  /** Pieces that could be bought; null when the seller doesn't count them. */
  available: number | null
  problem: LineProblem | null
}
