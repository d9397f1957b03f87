"use server"

import { redirect } from "next/navigation"
import { caller } from "@/account/caller"
import { BackendError } from "@/backend/backend-error"
import { lookUpPurchase } from "@/backend/purchases"
import type { Purchase } from "@/backend/shapes/purchase"
import { forgetForm, type Problem, rememberForm } from "@/forms/form-memory"
import { formText } from "@/forms/form-text"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { forgetPurchase, rememberPurchase } from "./purchase-cookie"

/** Opens a purchase by its code and the phone number it was placed with. Form fields: `code`, `phone`. */
export async function lookUp(form: FormData): Promise<void> {
  const { m, to, locale } = await reader()
  const values = { code: formText(form, "code", 50), phone: formText(form, "phone", 50) }
  const problems: Problem[] = []
  if (!values.code) problems.push({ field: "code", message: m.purchases.codeMissing })
  if (!values.phone) problems.push({ field: "phone", message: m.purchases.phoneMissing })
  let purchase: Purchase | null = null
  if (problems.length === 0) {
    try {
      purchase = await lookUpPurchase(await caller(), values)
      if (!purchase) problems.push({ field: "code", message: m.purchases.notFound })
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      problems.push({
        field: error.code === "phone_invalid" ? "phone" : null,
        message: error.message || (m.trouble.byCode[error.code] ?? m.trouble.unknown),
      })
    }
  }
  if (!purchase) {
    await rememberForm("look_up", values, problems)
    return redirect(`${to({ route: "orderLookUp" })}?${queryNames.check[locale]}=1#check`)
  }
  await forgetForm("look_up")
  await rememberPurchase("looked_up", { code: purchase.code, phone: purchase.contact.phone, refused: [] })
  redirect(to({ route: "orderLookUp" }))
}

/** Closes the purchase that is open, for looking up another one or for leaving a shared computer. */
export async function closeLookUp(): Promise<void> {
  const { to } = await reader()
  await forgetPurchase("looked_up")
  redirect(to({ route: "orderLookUp" }))
}
