"use server"

import { redirect } from "next/navigation"
import { caller } from "@/account/caller"
import { BackendError } from "@/backend/backend-error"
import { addLine, createBasket } from "@/backend/baskets"
import type { Basket } from "@/backend/shapes/basket"
import { reader } from "@/i18n/reader"
import { basketId, rememberBasket } from "./cookie"
import { returnAddress } from "./return-to"

/**
 * Puts a variant into the shopper's basket and goes back to `return_to` with the new line's id or with
 * the code of what went wrong. Form fields: `variant_id`, `quantity` (default 1), `return_to`.
 */
export async function addToBasket(form: FormData): Promise<void> {
  const { locale, to } = await reader()
  const variantId = String(form.get("variant_id") ?? "")
  const quantity = Number(form.get("quantity") ?? 1)
  const goBack = (outcome: { added: string } | { error: string }) =>
    redirect(returnAddress(form.get("return_to"), to({ route: "basket" }), locale, outcome))

  if (!variantId) return goBack({ error: "variant_unknown" })
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 999)
    return goBack({ error: "quantity_invalid" })

  let outcome: { added: string } | { error: string }
  try {
    const basket = await addToOwnOrNewBasket({ variant_id: variantId, quantity })
    await rememberBasket(basket)
    const line = basket.parts
      .flatMap((part) => part.lines)
      .find((candidate) => candidate.variant_id === variantId)
    outcome = { added: line?.id ?? "" }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    outcome = { error: error.code }
  }
  return goBack(outcome)
}

/** A basket that has expired or belongs to somebody else by now is replaced by a new one. */
async function addToOwnOrNewBasket(line: { variant_id: string; quantity: number }): Promise<Basket> {
  const [who, id] = await Promise.all([caller(), basketId()])
  if (id) {
    try {
      return await addLine(who, id, line)
    } catch (error) {
      if (!(error instanceof BackendError && error.code === "basket_not_found")) throw error
    }
  }
  const basket = await createBasket(who)
  return addLine(who, basket.id, line)
}
