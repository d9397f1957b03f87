import "server-only"
import { cache } from "react"
import { caller } from "@/account/caller"
import { isNotFound } from "@/backend/backend-error"
import { readBasket } from "@/backend/baskets"
import type { Basket } from "@/backend/shapes/basket"
import { basketId } from "./cookie"

/** The basket of this browser; null when there is none, it has expired or it belongs to somebody else. */
export const ownBasket = cache(async (): Promise<Basket | null> => {
  const id = await basketId()
  if (!id) return null
  try {
    return await readBasket(await caller(), id)
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
})
