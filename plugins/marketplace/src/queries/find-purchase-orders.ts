import type { MedusaContainer } from "@medusajs/framework/types"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"

import type { LineSnapshot } from "./find-carts"

/** An order of Medusa as far as its buyer sees it. */
export type OrderRow = {
  id: string
  display_id: number
  status: string
  fulfillment_status: string
  item_total: number
  shipping_total: number
  total: number
  items: {
    title: string
    variant_title: string | null
    quantity: number
    unit_price: number
    total: number
    metadata: Partial<LineSnapshot> | null
  }[]
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "total",
  "item_total",
  "shipping_total",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
]

/** Orders by id. Medusa works out the state of their fulfilment. */
export const findPurchaseOrders = async (
  container: MedusaContainer,
  order_ids: string[],
): Promise<Map<string, OrderRow>> => {
  if (order_ids.length === 0) {
    return new Map()
  }
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: FIELDS, variables: { filters: { id: order_ids }, take: order_ids.length } },
  })
  const rows = (Array.isArray(result) ? result : result.rows) as unknown as OrderRow[]
  return new Map(rows.map((row) => [row.id, row]))
}
