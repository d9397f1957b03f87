import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Picture } from "../modules/basket/types"
import type { PaymentSession } from "./find-order-attempts"

/** What a line keeps of its product from the moment it was put in: an order shows it like that for ever. */
export type LineSnapshot = { title_en: string; variant_title_en: string | null; picture: Picture }

export type CartLine = {
  id: string
  title: string
  variant_id: string
  product_id: string
  product_handle: string
  variant_title: string | null
  quantity: number
  unit_price: number
  total: number
  metadata: Partial<LineSnapshot> | null
  created_at: string | Date
}

export type CartMethod = { id: string; shipping_option_id: string; amount: number }

export type CartPlace = { id: string; province: string | null; city: string | null; metadata: object | null }

/** A seller's cart as far as the basket looks into it. */
export type CartRow = {
  id: string
  customer_id: string | null
  metadata: Record<string, unknown> | null
  item_total: number
  shipping_total: number
  total: number
  items: CartLine[]
  shipping_methods: CartMethod[]
  shipping_address: CartPlace | null
  payment_collection?: { id: string; payment_sessions?: (PaymentSession & { provider_id: string })[] } | null
}

const FIELDS = [
  "id",
  "customer_id",
  "metadata",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.title",
  "items.variant_id",
  "items.product_id",
  "items.product_handle",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
  "items.created_at",
  "shipping_methods.id",
  "shipping_methods.shipping_option_id",
  "shipping_methods.amount",
  "shipping_address.id",
  "shipping_address.province",
  "shipping_address.city",
  "shipping_address.metadata",
  "payment_collection.id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.payment.canceled_at",
]

/** The carts by id, without those that became an order already. Lines in the order in which they were put in. */
export const findCarts = async (
  container: MedusaContainer,
  cart_ids: string[],
): Promise<Map<string, CartRow>> => {
  if (cart_ids.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cart_ids, completed_at: null },
  })
  const carts = data as unknown as CartRow[]
  return new Map(carts.map((cart) => [cart.id, { ...cart, items: [...cart.items].sort(byAge) }]))
}

function byAge(one: CartLine, other: CartLine): number {
  return +new Date(one.created_at) - +new Date(other.created_at) || (one.id < other.id ? -1 : 1)
}
