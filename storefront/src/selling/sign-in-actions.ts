"use server"

import { redirect } from "next/navigation"
import { emailProblem, required } from "@/account/sign-in-problems"
import { BackendError } from "@/backend/backend-error"
import { readSellerMe, signInToSell } from "@/backend/selling/people"
import { returnAddress } from "@/basket/return-to"
import { forgetForm, type Problem, rememberForm } from "@/forms/form-memory"
import { formText, passwordIn } from "@/forms/form-text"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { endSellerSession, startSellerSession } from "./session"

/** Form fields: `email`, `password`, `return_to`. */
export async function signInSeller(form: FormData): Promise<void> {
  const { m, locale, to } = await reader()
  const email = formText(form, "email", 254).toLowerCase()
  const password = passwordIn(form)
  const problems = [
    ...emailProblem(email, m),
    ...required("password", password, m.account.problems.password_missing),
  ]
  if (problems.length === 0) problems.push(...(await signIn(email, password)))
  if (problems.length === 0) {
    await forgetForm("seller_sign_in")
    redirect(returnAddress(form.get("return_to"), to({ route: "sellingHome" }), locale, {}))
  }
  await rememberForm("seller_sign_in", { email }, problems)
  const query = new URLSearchParams({ [queryNames.check[locale]]: "1" })
  const next = formText(form, "return_to")
  if (next) query.set(queryNames.next[locale], next)
  redirect(`${to({ route: "sellingSignIn" })}?${query}#check`)
}

async function signIn(email: string, password: string): Promise<Problem[]> {
  const { m, locale } = await reader()
  const wrong: Problem[] = [{ field: "password", message: m.account.problems.wrong }]
  try {
    const token = await signInToSell({ locale }, { email, password })
    // Shoppers and staff have passwords too, and no stall.
    if (!(await readSellerMe({ locale, token }))) return wrong
    await startSellerSession(token)
    return []
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return error.status === 401 ? wrong : [{ field: null, message: m.account.problems.failed }]
  }
}

export async function signOutSeller(): Promise<void> {
  const { to, locale } = await reader()
  await endSellerSession()
  redirect(`${to({ route: "sellingSignIn" })}?${queryNames.done[locale]}=signed_out`)
}
