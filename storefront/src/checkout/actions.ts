"use server"

import { redirect } from "next/navigation"
import { caller } from "@/account/caller"
import { savedAddress } from "@/account/address-data"
import { resolveAddress } from "@/address/resolve-address"
import { BackendError } from "@/backend/backend-error"
import { quoteBasket } from "@/backend/baskets"
import { readAddresses } from "@/backend/customers"
import type { Basket } from "@/backend/shapes/basket"
import { basketId } from "@/basket/cookie"
import { formText } from "@/forms/form-text"
import { type Problem, recallForm, rememberForm } from "@/forms/form-memory"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import {
  type CheckoutForm,
  checkoutFromValues,
  checkoutValues,
  needsAddress,
  readCheckoutForm,
} from "./checkout-form"
import { type OrderOutcome, sendOrder } from "./send-order"
import { missingFields, problemFrom } from "./problems"
import { totalProblem } from "./total-problem"

/**
 * The checkout form. Its button `intent=quote` works out the delivery fees, `intent=order` orders; what is
 * wrong leads back to the form with everything that was typed. Ordering twice with one `request_key` orders once.
 */
export async function submitCheckout(data: FormData): Promise<void> {
  const [{ locale, m, to }, id] = await Promise.all([reader(), basketId()])
  if (!id) return redirect(to({ route: "basket" }))
  const typed = await withSavedAddress(readCheckoutForm(data), formText(data, "use_address"))
  const ordering = data.get("intent") === "order"

  const resolved = needsAddress(typed) ? await resolveAddress(locale, typed.address) : null
  const units = resolved?.units ?? null
  const form = { ...typed, address: { ...typed.address, commune_code: units?.commune.code ?? "" } }
  const problems = [
    ...(ordering ? missingFields(form, m) : []),
    ...(resolved?.problem ? [resolved.problem] : []),
  ]

  if (!ordering || problems.length > 0) {
    const { problem } = resolved?.problem ? { problem: null } : await quote(id, form)
    return backToForm(form, problem ? [...problems, problem] : problems)
  }
  const expectedTotal = Number(formText(data, "expected_total", 20)) || 0
  const outcome = await sendOrder(id, form, { expectedTotal, units })
  if (outcome.kind !== "total_changed") return follow(outcome, form)
  const { basket, problem } = await quote(id, form)
  const feeWasKnown = data.get("fee_known") === "yes"
  return backToForm(form, [problem ?? totalProblem(locale, basket, { expectedTotal, feeWasKnown })])
}

/** The form with the saved address whose button was pressed, and with who receives goods there. */
async function withSavedAddress(form: CheckoutForm, addressId: string): Promise<CheckoutForm> {
  const who = await caller()
  if (!addressId || !who.token) return form
  const saved = (await readAddresses(who)).find(({ id }) => id === addressId)
  if (!saved) return form
  return {
    ...form,
    name: saved.first_name || form.name,
    phone: saved.phone || form.phone,
    address: savedAddress(saved),
  }
}

/** Sends the remembered form once more, for a shopper who never saw the answer; orders nothing that isn't ordered. */
export async function checkSentOrder(): Promise<void> {
  const [{ to }, id, memory] = await Promise.all([reader(), basketId(), recallForm("checkout")])
  const form = checkoutFromValues(memory.values)
  if (!id || !form) return redirect(to({ route: "orderLookUp" }))
  return follow(await sendOrder(id, form, { expectedTotal: -1, units: null }), form)
}

/** Where each outcome of sending an order leads. */
async function follow(outcome: OrderOutcome, form: CheckoutForm): Promise<void> {
  const { locale, to } = await reader()
  if (outcome.kind === "ordered") return redirect(to({ route: "confirmation" }))
  if (outcome.kind === "problem") return backToForm(form, [outcome.problem])
  // Nothing was ordered, and the next attempt is another request.
  await rememberForm("checkout", checkoutValues({ ...form, request_key: crypto.randomUUID() }))
  redirect(`${to({ route: "basket" })}?${queryNames.check[locale]}=nothing_ordered`)
}

/** Tells the backend where to and how; the fees come back with the basket. */
async function quote(
  id: string,
  form: CheckoutForm,
): Promise<{ basket: Basket; problem: null } | { basket: null; problem: Problem }> {
  const [who, { m }] = await Promise.all([caller(), reader()])
  const { province_code, commune_code, street } = form.address
  const address = commune_code ? { province_code, commune_code, ...(street ? { street } : {}) } : undefined
  try {
    return { basket: await quoteBasket(who, id, { address, deliveries: form.deliveries }), problem: null }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return { basket: null, problem: problemFrom(error, m) }
  }
}

async function backToForm(form: CheckoutForm, problems: Problem[]): Promise<never> {
  const { locale, to } = await reader()
  await rememberForm("checkout", checkoutValues(form), problems)
  const path = to({ route: "checkout" })
  redirect(problems.length > 0 ? `${path}?${queryNames.check[locale]}=1#check` : `${path}#sum`)
}
