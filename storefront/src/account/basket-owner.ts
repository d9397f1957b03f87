import "server-only"
import { BackendError } from "@/backend/backend-error"
import { readBasket } from "@/backend/baskets"
import { basketId, rememberBasket } from "@/basket/cookie"
import { reader } from "@/i18n/reader"
import { sessionToken } from "./session"

/**
 * After signing in: the basket of this browser becomes the shopper's. A basket that is somebody else's shows
 * as empty; the next thing put in begins a new one.
 */
export async function adoptBasket(): Promise<void> {
  const [id, token, { locale }] = await Promise.all([basketId(), sessionToken(), reader()])
  if (!id || !token) return
  try {
    await rememberBasket(await readBasket({ locale, token }, id))
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    await rememberBasket({ id, count: 0 })
  }
}

/** On signing out: the basket stays with its owner, who finds it again in this browser after signing in. */
export async function leaveBasket(): Promise<void> {
  const id = await basketId()
  if (id) await rememberBasket({ id, count: 0 })
}
