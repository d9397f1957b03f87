import { RateLimiterMemory } from "rate-limiter-flexible"

import { ShopError } from "../../shop-error"

const WINDOW_MINUTES = 10
const FAILURES = 20

/**
 * Failed look-ups of one code, or with one phone number: enough for a person who misreads, far too few to guess. Who has
 * the right code and number may look as often as wanted. Each server process counts for itself.
 */
const limiter = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_MINUTES * 60 })

/** @throws ShopError too_many_tries */
export const assertMayLookUp = async (keys: string[]): Promise<void> => {
  for (const state of await Promise.all(keys.map((key) => limiter.get(key)))) {
    if (state && state.consumedPoints >= FAILURES) {
      const minutes = Math.max(1, Math.ceil(state.msBeforeNext / 60_000))
      throw new ShopError("too_many_requests", "too_many_tries", { minutes })
    }
  }
}

export const countFailedLookUp = async (keys: string[]): Promise<void> => {
  await Promise.all(keys.map((key) => limiter.penalty(key)))
}
