import { expect, it } from "vitest"
import type { PurchaseOrder } from "@/backend/shapes/purchase"
import { orderStatus } from "./order-status"

it.each([
  ["pending", "not_fulfilled", "delivery", "received"],
  ["pending", "fulfilled", "delivery", "packing"],
  ["pending", "fulfilled", "pickup", "ready"],
  ["pending", "shipped", "delivery", "onTheWay"],
  ["pending", "delivered", "delivery", "delivered"],
  ["completed", "not_fulfilled", "pickup", "delivered"],
  ["canceled", "fulfilled", "delivery", "canceled"],
  ["pending", "something_new", "delivery", "received"],
] as const)("%s, %s, %s is %s", (state, fulfillment_status, delivery, status) => {
  expect(orderStatus({ state, fulfillment_status, delivery } as PurchaseOrder)).toBe(status)
})
