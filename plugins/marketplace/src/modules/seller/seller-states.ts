/** States of a seller and how they follow each other; the service, the API and the screens read this table. */
export const SELLER_STATES = ["pending", "active", "suspended"] as const
export type SellerState = (typeof SELLER_STATES)[number]

export type SellerAction = "approve" | "suspend" | "resume"

export type SellerTransition = { action: SellerAction; from: SellerState; to: SellerState; by: "staff" }

export const SELLER_TRANSITIONS: readonly SellerTransition[] = [
  { action: "approve", from: "pending", to: "active", by: "staff" },
  { action: "suspend", from: "active", to: "suspended", by: "staff" },
  { action: "resume", from: "suspended", to: "active", by: "staff" },
]

/** What can be done with a seller in a state. */
export const sellerActions = (state: SellerState): SellerAction[] =>
  SELLER_TRANSITIONS.filter((one) => one.from === state).map((one) => one.action)

/** The state that an action leads to, or null where the state doesn't allow it. */
export const nextSellerState = (state: SellerState, action: string): SellerState | null =>
  SELLER_TRANSITIONS.find((one) => one.from === state && one.action === action)?.to ?? null
