import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import type { Caller } from "@/backend/baskets"
import { readSellerMe } from "@/backend/selling/people"
import type { SellerMe } from "@/backend/shapes/seller-me"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { sellerCaller } from "./seller-caller"

/** The signed-in person of a seller; null for everybody else and after the session has ended. */
export const signedInSeller = cache(async (): Promise<SellerMe | null> => {
  const who = await sellerCaller()
  return who.token ? readSellerMe(who) : null
})

/** The signed-in person of a page of the workspace; others sign in first and come back to it. */
export async function requireSeller(): Promise<{ me: SellerMe; who: Caller }> {
  const [me, who, { to, locale, path }] = await Promise.all([signedInSeller(), sellerCaller(), reader()])
  if (me) return { me, who }
  const query = new URLSearchParams({ [queryNames.next[locale]]: path })
  if (who.token) query.set(queryNames.done[locale], "ended")
  redirect(`${to({ route: "sellingSignIn" })}?${query}`)
}
