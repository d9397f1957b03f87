/** States of a seller's person and how they follow each other; the service, the API and the screens read this table. */
export const PERSON_STATES = ["active", "deactivated"] as const
export type PersonState = (typeof PERSON_STATES)[number]

export type PersonAction = "deactivate" | "reactivate"

export type PersonTransition = { action: PersonAction; from: PersonState; to: PersonState; by: "staff" }

export const PERSON_TRANSITIONS: readonly PersonTransition[] = [
  { action: "deactivate", from: "active", to: "deactivated", by: "staff" },
  { action: "reactivate", from: "deactivated", to: "active", by: "staff" },
]

/** What can be done with a person in a state. */
export const personActions = (state: PersonState): PersonAction[] =>
  PERSON_TRANSITIONS.filter((one) => one.from === state).map((one) => one.action)

/** The state that an action leads to, or null where the state doesn't allow it. */
export const nextPersonState = (state: PersonState, action: string): PersonState | null =>
  PERSON_TRANSITIONS.find((one) => one.from === state && one.action === action)?.to ?? null
