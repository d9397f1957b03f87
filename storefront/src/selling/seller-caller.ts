import "server-only"
import type { Caller } from "@/backend/baskets"
import { reader } from "@/i18n/reader"
import { sellerToken } from "./session"

/** In which seller's name and in which language this request talks to the backend. */
export async function sellerCaller(): Promise<Caller> {
  const [{ locale }, token] = await Promise.all([reader(), sellerToken()])
  return token ? { locale, token } : { locale }
}
