import { RateLimiterMemory } from "rate-limiter-flexible"

import { ShopError } from "./shop-error"

/**
 * Counts tries by a key and refuses what is too many. Each server process counts for itself.
 *
 * @param points tries within the window
 * @example const limit = tryLimit({ points: 5, minutes: 10 }); await limit(phone)
 */
export function tryLimit({
  points,
  minutes,
}: {
  points: number
  minutes: number
}): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points, duration: minutes * 60 })
  /** @throws ShopError too_many_tries */
  return async (key) => {
    const state = await limiter.get(key)
    if (state && state.remainingPoints <= 0) {
      throw new ShopError("too_many_requests", "too_many_tries", {
        minutes: Math.max(1, Math.ceil(state.msBeforeNext / 60_000)),
      })
    }
    await limiter.penalty(key)
  }
}
