import { MedusaError } from "@medusajs/framework/utils"

/** Codes of the errors below, for those who map them to a text a shopper understands. */
export const LOCK_BUSY = "lock_busy"
export const LOCK_LOST = "lock_lost"

const quote = (names: string[]): string => names.map((name) => `"${name}"`).join(", ")

/** Somebody else holds `name`. `waited` in seconds, 0 when the caller didn't want to wait. */
export const busyError = (
  name: string,
  where: "this process" | "another process",
  waited: number,
): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `${quote([name])} is busy: locked by a task in ${where}` +
      (waited > 0 ? `, and not free after ${Math.round(waited * 10) / 10} s. Try again.` : ". Try again."),
    LOCK_BUSY,
  )

/** The task ran, or still runs, without the exclusive access that it asked for. */
export const lostError = (names: string[], reason: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `The lock on ${quote(names)} was lost while its task was running: ${reason}.`,
    LOCK_LOST,
  )
