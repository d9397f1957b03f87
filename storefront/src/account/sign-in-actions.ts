"use server"

import { redirect } from "next/navigation"
import { BackendError } from "@/backend/backend-error"
import { createCustomer, readCustomer, registerIdentity, signIn } from "@/backend/customers"
import { returnAddress } from "@/basket/return-to"
import { forgetForm, type Problem, rememberForm } from "@/forms/form-memory"
import { formText, passwordIn } from "@/forms/form-text"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { forgetPurchase } from "@/purchases/purchase-cookie"
import { adoptBasket, leaveBasket } from "./basket-owner"
import { endSession, startSession } from "./session"
import { emailProblem, newPasswordProblem, required } from "./sign-in-problems"

/** Form fields: `email`, `password`, `return_to`. */
export async function signInShopper(form: FormData): Promise<void> {
  const { m, locale, to } = await reader()
  const email = formText(form, "email", 254).toLowerCase()
  const password = passwordIn(form)
  const problems = [
    ...emailProblem(email, m),
    ...required("password", password, m.account.problems.password_missing),
  ]
  if (problems.length === 0) {
    try {
      const token = await signIn({ locale }, { email, password })
      // Staff have passwords too, and no shopper's account.
      if (await readCustomer({ locale, token })) await startSession(token)
      else problems.push({ field: "password", message: m.account.problems.wrong })
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      const wrong = error.status === 401
      problems.push({
        field: wrong ? "password" : null,
        message: wrong ? m.account.problems.wrong : m.account.problems.failed,
      })
    }
  }
  if (problems.length > 0) return backToForm("sign_in", { email }, problems, form)
  await forgetForm("sign_in")
  await adoptBasket()
  redirect(returnAddress(form.get("return_to"), to({ route: "account" }), locale, {}))
}

/** Form fields: `name`, `email`, `phone` (may stay empty), `password`, `return_to`. */
export async function registerShopper(form: FormData): Promise<void> {
  const { m, locale, to } = await reader()
  const values = {
    name: formText(form, "name", 100),
    email: formText(form, "email", 254).toLowerCase(),
    phone: formText(form, "phone", 30),
  }
  const password = passwordIn(form)
  const problems = [
    ...required("name", values.name, m.account.problems.name_missing),
    ...emailProblem(values.email, m),
    ...newPasswordProblem(password, m),
  ]
  if (problems.length === 0) problems.push(...(await register(values, password)))
  if (problems.length > 0) return backToForm("register", values, problems, form)
  await forgetForm("register")
  await adoptBasket()
  redirect(returnAddress(form.get("return_to"), to({ route: "account" }), locale, { done: "registered" }))
}

/** Three calls; when an earlier attempt died between them, the same password takes it up again. */
async function register(
  { name, email, phone }: { name: string; email: string; phone: string },
  password: string,
): Promise<Problem[]> {
  const { m, locale } = await reader()
  let token: string
  try {
    token = await registerIdentity({ locale }, { email, password })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return error.status === 401
      ? [{ field: "email", message: m.account.problems.email_known }]
      : [{ field: null, message: m.account.problems.failed }]
  }
  try {
    await createCustomer({ locale, token }, { email, first_name: name, phone: phone || null })
    await startSession(await signIn({ locale }, { email, password }))
    return []
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return [{ field: null, message: m.account.problems.failed }]
  }
}

/** Signs out and leaves nothing behind that the next person at this device could read. */
export async function signOutShopper(): Promise<void> {
  const { to, locale } = await reader()
  await leaveBasket()
  await endSession()
  await Promise.all([forgetForm("checkout"), forgetForm("address")])
  await Promise.all([forgetPurchase("last_purchase"), forgetPurchase("looked_up")])
  redirect(`${to({ route: "account" })}?${queryNames.done[locale]}=signed_out`)
}

async function backToForm(
  name: "sign_in" | "register",
  values: Record<string, string>,
  problems: Problem[],
  form: FormData,
): Promise<never> {
  const { to, locale } = await reader()
  await rememberForm(name, values, problems)
  const query = new URLSearchParams({ [queryNames.check[locale]]: "1" })
  const next = formText(form, "return_to")
  if (next) query.set(queryNames.next[locale], next)
  redirect(`${to({ route: name === "sign_in" ? "signIn" : "register" })}?${query}#check`)
}
