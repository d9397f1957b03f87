import { AsyncLocalStorage } from "node:async_hooks"

const moments = new AsyncLocalStorage<Date>()

/**
 * Runs a piece of work whose rules and log entries read a day of the past as the present, for what happened before it
 * was entered: the clock of everything that the work starts and awaits, and of nothing else. No request reaches it:
 * only a loader may import this file (`.dependency-cruiser.cjs`).
 *
 * @throws Error for an instant that is still to come
 */
export function enteredAt<T>(at: Date, work: () => Promise<T>): Promise<T> {
  if (!(at.getTime() <= Date.now())) {
    throw new Error(`What is entered has happened: ${at.toISOString()} is still to come`)
  }
  return moments.run(at, work)
}

/** The instant at which the work that asks is entered; undefined for everything else. */
export function momentOfEntry(): Date | undefined {
  return moments.getStore()
}
