import type { MedusaContainer } from "@medusajs/framework/types"

import { BASKET_MODULE } from "../modules/basket"
import type BasketModuleService from "../modules/basket/service"
import type { DeliveryKind, PurchaseAddress } from "../modules/basket/types"
import { findOrderSellers, type OrderSeller } from "./find-order-sellers"
import { findPurchaseOrders, type OrderRow } from "./find-purchase-orders"
import type { PurchaseAnswer, PurchaseOrderAnswer } from "./purchase-answer"
import { wholeDong } from "../modules/basket/totals"

/** Which purchases to read; a purchase that is still being made has no orders to show. */
export type PurchaseFilter =
  { id: string } | { code: string; contact_phone: string } | { customer_id: string }

type PartRow = { seller_id: string; order_id: string | null; delivery: DeliveryKind | null }

/** Purchases with their orders as they stand now, the latest first. */
export const readPurchases = async (
  container: MedusaContainer,
  filter: PurchaseFilter,
): Promise<PurchaseAnswer[]> => {
  const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
  const purchases = await baskets.listPurchases(filter, {
    relations: ["parts"],
    order: { placed_at: "DESC" },
  })
  const parts = purchases.flatMap((purchase) => purchase.parts)
  const [orders, sellers] = await Promise.all([
    findPurchaseOrders(
      container,
      parts.flatMap(({ order_id }) => order_id ?? []),
    ),
    findOrderSellers(
      container,
      parts.map(({ seller_id }) => seller_id),
    ),
  ])
  return purchases
    .map((purchase) => {
      const made = purchase.parts.flatMap((part) => orderAnswer(part, orders, sellers))
      return {
        code: purchase.code,
        placed_at: new Date(purchase.placed_at).toISOString(),
        contact: {
          name: purchase.contact_name,
          phone: purchase.contact_phone,
          email: purchase.contact_email,
        },
        address: purchase.address as PurchaseAddress | null,
        note: purchase.note,
        total: made.reduce((sum, { total }) => sum + total, 0),
        orders: made.sort((one, other) => one.display_id - other.display_id),
      }
    })
    .filter((purchase) => purchase.orders.length > 0)
}

function orderAnswer(
  part: PartRow,
  orders: ReadonlyMap<string, OrderRow>,
  sellers: ReadonlyMap<string, OrderSeller>,
): PurchaseOrderAnswer[] {
  const order = orders.get(part.order_id ?? "")
  const seller = sellers.get(part.seller_id)
  if (!order || !seller) {
    return []
  }
  return [
    {
      id: order.id,
      display_id: order.display_id,
      seller,
      state: order.status,
      fulfillment_status: order.fulfillment_status,
      delivery: part.delivery ?? "delivery",
      delivery_fee: wholeDong(order.shipping_total),
      subtotal: wholeDong(order.item_total),
      total: wholeDong(order.total),
      lines: order.items.map((line) => ({
        title: line.title,
        title_en: line.metadata?.title_en ?? line.title,
        variant_title: line.variant_title,
        variant_title_en: line.metadata?.variant_title_en ?? line.variant_title,
        quantity: Number(line.quantity),
        unit_price: wholeDong(line.unit_price),
        total: wholeDong(line.total),
        picture: line.metadata?.picture ?? null,
      })),
    },
  ]
}
