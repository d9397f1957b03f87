import "server-only"
import { cookies } from "next/headers"
import { cache } from "react"
import { z } from "zod"
import { environment } from "@/backend/environment"
import { type Refusal, refusal } from "@/backend/shapes/purchase"
import { pack, packedLimit, unpack } from "@/forms/pack"

const remembered = z.object({ code: z.string(), phone: z.string(), refused: z.array(refusal) })
export type RememberedPurchase = z.infer<typeof remembered>

/** `last_purchase` opens the confirmation, `looked_up` the answer of the look-up; each only in this browser. */
type CookieName = "last_purchase" | "looked_up"

const lifeSeconds: Record<CookieName, number> = { last_purchase: 60 * 60 * 24 * 7, looked_up: 60 * 60 }

/** Keeps what opens a purchase with this browser. For server actions only. */
export async function rememberPurchase(name: CookieName, purchase: RememberedPurchase): Promise<void> {
  const jar = await cookies()
  jar.set(name, pack(fitting(purchase)), {
    httpOnly: true,
    sameSite: "lax",
    secure: environment.siteUrl().startsWith("https:"),
    path: "/",
    maxAge: lifeSeconds[name],
  })
}

export const recallPurchase = cache(async (name: CookieName): Promise<RememberedPurchase | null> => {
  const parsed = remembered.safeParse(unpack((await cookies()).get(name)?.value))
  return parsed.success ? parsed.data : null
})

/** For server actions only. */
export async function forgetPurchase(name: CookieName): Promise<void> {
  const jar = await cookies()
  jar.delete(name)
}

/** Names of refused goods are cut from the end where they would not fit; the basket shows them all anyway. */
function fitting(purchase: RememberedPurchase): RememberedPurchase {
  let refused: Refusal[] = purchase.refused
  while (refused.length > 0 && pack({ ...purchase, refused }).length > packedLimit)
    refused = refused.slice(0, -1)
  return { ...purchase, refused }
}
