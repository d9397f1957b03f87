import type { PurchaseOrder } from "@/backend/shapes/purchase"

export type OrderStatus = "received" | "packing" | "ready" | "onTheWay" | "delivered" | "canceled"

const byFulfillment: Record<string, OrderStatus> = {
  not_fulfilled: "received",
  partially_fulfilled: "packing",
  fulfilled: "packing",
  partially_shipped: "onTheWay",
  shipped: "onTheWay",
  partially_delivered: "onTheWay",
  delivered: "delivered",
  canceled: "canceled",
}

/** Where an order stands, in the few steps that a shopper cares about. */
export function orderStatus({ state, fulfillment_status, delivery }: PurchaseOrder): OrderStatus {
  if (state === "canceled") return "canceled"
  if (state === "completed") return "delivered"
  const status = byFulfillment[fulfillment_status] ?? "received"
  return status === "packing" && fulfillment_status === "fulfilled" && delivery === "pickup"
    ? "ready"
    : status
}
