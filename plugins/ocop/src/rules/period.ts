import type { Day } from "@cho-ocop/marketplace/clock"

/** From the first to the last day, both included; without a last day it goes on. */
export type Period = { valid_from: Day; valid_to: Day | null }

/** True from the first to the last day of a period; a period without end goes on. */
export function isInForce(period: Period, day: Day): boolean {
  return period.valid_from <= day && (period.valid_to === null || day <= period.valid_to)
}
