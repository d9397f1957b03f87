import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import type { Caller } from "@/backend/baskets"
import { readCustomer } from "@/backend/customers"
import type { Customer } from "@/backend/shapes/customer"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { caller } from "./caller"

/** The signed-in shopper; null for a guest and after the session has ended. */
export const signedInCustomer = cache(async (): Promise<Customer | null> => {
  const who = await caller()
  return who.token ? readCustomer(who) : null
})

/** The signed-in shopper of a page that is theirs alone; others sign in first and come back to it. */
export async function requireCustomer(): Promise<{ customer: Customer; who: Caller }> {
  const [customer, who, { to, locale, path }] = await Promise.all([signedInCustomer(), caller(), reader()])
  if (customer) return { customer, who }
  const query = new URLSearchParams({ [queryNames.next[locale]]: path })
  if (who.token) query.set(queryNames.done[locale], "ended")
  redirect(`${to({ route: "signIn" })}?${query}`)
}
