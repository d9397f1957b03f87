import "server-only"
import { caller } from "@/account/caller"
import type { ResolvedAddress } from "@/address/resolve-address"
import { BackendError } from "@/backend/backend-error"
import { type CheckoutRequest, placeOrder } from "@/backend/purchases"
import type { CheckoutAnswer } from "@/backend/shapes/purchase"
import { rememberBasket } from "@/basket/cookie"
import { forgetForm, type Problem } from "@/forms/form-memory"
import { reader } from "@/i18n/reader"
import { rememberPurchase } from "@/purchases/purchase-cookie"
import { type CheckoutForm, needsAddress } from "./checkout-form"
import { keepAddress } from "./keep-address"
import { problemFrom } from "./problems"

export type OrderOutcome =
  | { kind: "ordered" }
  | { kind: "total_changed" }
  | { kind: "nothing_ordered" }
  | { kind: "problem"; problem: Problem }

type Agreed = {
  /** the sum that the shopper saw, in đồng */
  expectedTotal: number
  /** for keeping the address in the account */
  units: ResolvedAddress | null
}

/** Orders the basket and keeps what opens the confirmation with this browser. */
export async function sendOrder(basketId: string, form: CheckoutForm, agreed: Agreed): Promise<OrderOutcome> {
  const [who, { m }] = await Promise.all([caller(), reader()])
  let answer: CheckoutAnswer
  try {
    answer = await placeOrder(who, basketId, requestOf(form, agreed.expectedTotal))
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.code === "total_changed") return { kind: "total_changed" }
    if (["nothing_ordered", "basket_empty", "basket_not_found"].includes(error.code))
      return { kind: "nothing_ordered" }
    return { kind: "problem", problem: problemFrom(error, m) }
  }
  const { purchase, refused, basket } = answer
  await rememberPurchase("last_purchase", { code: purchase.code, phone: purchase.contact.phone, refused })
  await rememberBasket(basket)
  await forgetForm("checkout")
  if (form.save_address && agreed.units && who.token) await keepAddress(who, form, agreed.units)
  return { kind: "ordered" }
}

function requestOf(form: CheckoutForm, expected_total: number): CheckoutRequest {
  const { street, province_code, commune_code } = form.address
  return {
    request_key: form.request_key,
    contact: { name: form.name, phone: form.phone, ...(form.email ? { email: form.email } : {}) },
    address: needsAddress(form) ? { street, province_code, commune_code } : null,
    deliveries: form.deliveries,
    ...(form.note ? { note: form.note } : {}),
    expected_total,
  }
}
