import type { DeliveryKind, PurchaseAddress } from "../modules/basket/types"
import type { BasketLineAnswer } from "./basket-answer"

/** A purchase as the store API answers it. All amounts in đồng. */
export type PurchaseAnswer = {
  code: string
  /** ISO instant. */
  placed_at: string
  contact: { name: string; phone: string; email: string | null }
  address: PurchaseAddress | null
  note: string | null
  total: number
  orders: PurchaseOrderAnswer[]
}

export type PurchaseOrderAnswer = {
  id: string
  display_id: number
  seller: { id: string; handle: string; name: string; phone: string; commune_name: string }
  /** Medusa's order status. */
  state: string
  /** Medusa's fulfillment status. */
  fulfillment_status: string
  delivery: DeliveryKind
  delivery_fee: number
  subtotal: number
  total: number
  lines: PurchaseLineAnswer[]
}

export type PurchaseLineAnswer = Pick<
  BasketLineAnswer,
  | "title"
  | "title_en"
  | "variant_title"
  | "variant_title_en"
  | "quantity"
  | "unit_price"
  | "total"
  | "picture"
>
