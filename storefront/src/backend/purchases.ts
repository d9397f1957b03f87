import "server-only"
import { z } from "zod"
import { type BackendError, isNotFound } from "./backend-error"
import type { Caller } from "./baskets"
import { callBackend } from "./client"
import type { DeliveryKind } from "./shapes/basket"
import {
  type CheckoutAnswer,
  checkoutAnswer,
  type Purchase,
  purchase,
  type Refusal,
  refusal,
} from "./shapes/purchase"

export type CheckoutRequest = {
  /** the same for every repetition of one request, so that it orders once */
  request_key: string
  contact: { name: string; phone: string; email?: string }
  address: { street: string; province_code: string; commune_code: string } | null
  deliveries: Record<string, DeliveryKind>
  note?: string
  /** the sum the shopper agreed to, in đồng */
  expected_total: number
}

/** Orders what lies in the basket; the same request again gives the same purchase. */
export function placeOrder(
  caller: Caller,
  basketId: string,
  request: CheckoutRequest,
): Promise<CheckoutAnswer> {
  return callBackend(`/store/baskets/${encodeURIComponent(basketId)}/checkout`, checkoutAnswer, {
    ...caller,
    method: "POST",
    body: { ...request, locale: caller.locale },
  })
}

const withRefused = z.object({ refused: z.array(refusal) })

/** What an answer that ordered nothing says about each seller's part. */
export function refusedIn(error: BackendError): Refusal[] {
  const parsed = withRefused.safeParse(error.body)
  return parsed.success ? parsed.data.refused : []
}

/** The purchase with this code, or null when code and phone number don't belong together. */
export async function lookUpPurchase(
  caller: Caller,
  { code, phone }: { code: string; phone: string },
): Promise<Purchase | null> {
  try {
    const answer = await callBackend("/store/purchases/look-up", z.object({ purchase }), {
      ...caller,
      method: "POST",
      body: { code, phone },
    })
    return answer.purchase
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

/** All purchases of the signed-in shopper, newest first. */
export async function readOwnPurchases(caller: Caller): Promise<Purchase[]> {
  return (
    await callBackend("/store/customers/me/purchases", z.object({ purchases: z.array(purchase) }), caller)
  ).purchases
}
