"use server"

import { redirect } from "next/navigation"
import { caller } from "@/account/caller"
import { BackendError } from "@/backend/backend-error"
import { type Caller, removeLine, setLineQuantity } from "@/backend/baskets"
import type { Basket } from "@/backend/shapes/basket"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { basketId, rememberBasket } from "./cookie"
import { wantedQuantity } from "./wanted-quantity"

/** Sets the quantity of a line. Form fields: `line_id`, `quantity`, and `step` from the buttons beside it (-1, 0, 1). */
export async function changeQuantity(form: FormData): Promise<void> {
  const lineId = String(form.get("line_id") ?? "")
  const quantity = wantedQuantity(form.get("quantity"), form.get("step"))
  if (quantity === null) return backToBasket(lineId, "quantity_invalid")
  await change(lineId, (who, id) => setLineQuantity(who, id, { id: lineId, quantity }))
}

/** Takes a line out of the basket. Form field: `line_id`. */
export async function removeFromBasket(form: FormData): Promise<void> {
  const lineId = String(form.get("line_id") ?? "")
  await change(lineId, (who, id) => removeLine(who, id, lineId))
}

async function change(
  lineId: string,
  make: (who: Caller, basketId: string) => Promise<Basket>,
): Promise<void> {
  const [who, id] = await Promise.all([caller(), basketId()])
  if (!id) return backToBasket()
  try {
    await rememberBasket(await make(who, id))
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return backToBasket(lineId, error.code)
  }
  return backToBasket(lineId)
}

/** The basket page, at the line that was changed; `problem` is a code that the line tells about. */
async function backToBasket(lineId = "", problem = ""): Promise<never> {
  const { to, locale } = await reader()
  const query = new URLSearchParams()
  if (problem) {
    query.set(queryNames.check[locale], problem)
    query.set(queryNames.line[locale], lineId)
  }
  redirect(`${to({ route: "basket" })}${query.size ? `?${query}` : ""}${lineId ? `#${lineId}` : ""}`)
}
