import "server-only"
import type { Caller } from "@/backend/baskets"
import { reader } from "@/i18n/reader"
import { sessionToken } from "./session"

/** In whose name and language this request talks to the backend. */
export async function caller(): Promise<Caller> {
  const [{ locale }, token] = await Promise.all([reader(), sessionToken()])
  return token ? { locale, token } : { locale }
}
