import type { MemberRole } from "./council-facts"

export const sessionStates = ["planned", "open", "closed", "cancelled"] as const

export type SessionState = (typeof sessionStates)[number]

export const sessionActions = ["plan", "open", "close", "cancel"] as const

export type SessionAction = (typeof sessionActions)[number]

/** Who takes an action: somebody who manages councils, or the person in the chair of this session. */
export type SessionActor = "manager" | "chair"

/** Changes that leave the state as it is. */
export type SessionChange = "agenda" | "attendance" | "conflict" | "score"

export type SessionTransition = {
  action: SessionAction
  from: SessionState | "none"
  to: SessionState
  who: readonly SessionActor[]
}

/** The life of a session; the service, the API and the screens read this table. */
export const sessionTransitions: readonly SessionTransition[] = [
  { action: "plan", from: "none", to: "planned", who: ["manager"] },
  { action: "open", from: "planned", to: "open", who: ["manager", "chair"] },
  { action: "close", from: "open", to: "closed", who: ["chair"] },
  { action: "cancel", from: "planned", to: "cancelled", who: ["manager"] },
]

/** What may still be changed in a state. A member who comes late is noted while the session is open. */
export const sessionChanges: Readonly<Record<SessionState, readonly SessionChange[]>> = {
  planned: ["agenda", "attendance", "conflict"],
  open: ["attendance", "conflict", "score"],
  closed: [],
  cancelled: [],
}

/** The row of an action from a state, or undefined where the state doesn't allow it. */
export function sessionTransition(
  from: SessionState | "none",
  action: SessionAction,
): SessionTransition | undefined {
  return sessionTransitions.find((row) => row.from === from && row.action === action)
}

/** What somebody in these capacities may do with a session in a state: the buttons to draw. */
export function sessionActionsFor(state: SessionState, as: readonly SessionActor[]): SessionAction[] {
  return sessionTransitions
    .filter((row) => row.from === state && row.who.some((actor) => as.includes(actor)))
    .map(({ action }) => action)
}

/** Roles that take the chair, first come first: the vice chair when the chair isn't there. */
export const chairingRoles: readonly MemberRole[] = ["chair", "vice_chair"]
