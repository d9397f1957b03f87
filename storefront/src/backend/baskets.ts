import "server-only"
import type { Locale } from "@/i18n/locale"
import { callBackend } from "./client"
import { type Basket, basketAnswer, type DeliveryKind } from "./shapes/basket"

export type Caller = { locale: Locale; token?: string }

const path = (id: string, rest = "") => `/store/baskets/${encodeURIComponent(id)}${rest}`
const linePath = (id: string, lineId: string) => path(id, `/lines/${encodeURIComponent(lineId)}`)

export async function createBasket(caller: Caller): Promise<Basket> {
  return (await callBackend("/store/baskets", basketAnswer, { ...caller, method: "POST", body: {} })).basket
}

export async function readBasket(caller: Caller, id: string): Promise<Basket> {
  return (await callBackend(path(id), basketAnswer, caller)).basket
}

/** Puts a variant into the basket, or more of it. `quantity` is a whole number from 1 to 999. */
export async function addLine(
  caller: Caller,
  id: string,
  line: { variant_id: string; quantity: number },
): Promise<Basket> {
  return (await callBackend(path(id, "/lines"), basketAnswer, { ...caller, method: "POST", body: line }))
    .basket
}

/** `quantity` is a whole number from 1 to 999. */
export async function setLineQuantity(
  caller: Caller,
  id: string,
  line: { id: string; quantity: number },
): Promise<Basket> {
  const body = { quantity: line.quantity }
  return (await callBackend(linePath(id, line.id), basketAnswer, { ...caller, method: "POST", body })).basket
}

export async function removeLine(caller: Caller, id: string, lineId: string): Promise<Basket> {
  return (await callBackend(linePath(id, lineId), basketAnswer, { ...caller, method: "DELETE" })).basket
}

export type Quote = {
  address?: { province_code: string; commune_code: string; street?: string }
  deliveries?: Record<string, DeliveryKind>
}

/** Says where to and how to deliver; the answer carries the fees. */
export async function quoteBasket(caller: Caller, id: string, quote: Quote): Promise<Basket> {
  return (await callBackend(path(id, "/quote"), basketAnswer, { ...caller, method: "POST", body: quote }))
    .basket
}
