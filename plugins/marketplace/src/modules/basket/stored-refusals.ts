import type { Refusal } from "./types"

/** The refusals as a purchase keeps them. */
export const storedRefusals = (purchase: { refusals: Record<string, unknown> | null }): Refusal[] =>
  (purchase.refusals?.list as Refusal[] | undefined) ?? []
