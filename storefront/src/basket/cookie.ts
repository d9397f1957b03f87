import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/backend/environment"
import type { Basket } from "@/backend/shapes/basket"

const idCookie = "basket"
/** How many pieces lie in the basket, so that the header needn't ask the backend on every page. */
const countCookie = "basket_count"
const lifeSeconds = 60 * 60 * 24 * 60

export async function basketId(): Promise<string | null> {
  return (await cookies()).get(idCookie)?.value ?? null
}

export async function basketCount(): Promise<number> {
  const count = Number((await cookies()).get(countCookie)?.value)
  return Number.isInteger(count) && count > 0 ? count : 0
}

/** Keeps the basket's id with this browser. For server actions and route handlers only. */
export async function rememberBasket(basket: Pick<Basket, "id" | "count">): Promise<void> {
  const jar = await cookies()
  const options = {
    httpOnly: true,
    sameSite: "lax",
    secure: environment.siteUrl().startsWith("https:"),
    path: "/",
    maxAge: lifeSeconds,
  } as const
  jar.set(idCookie, basket.id, options)
  jar.set(countCookie, String(basket.count), options)
}

export async function forgetBasket(): Promise<void> {
  const jar = await cookies()
  jar.delete(idCookie)
  jar.delete(countCookie)
}
