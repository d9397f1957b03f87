export const scorecardStates = ["draft", "submitted"] as const

export type ScorecardState = (typeof scorecardStates)[number]

export type ScorecardAction = "submit" | "take_back"

export type ScorecardTransition = { action: ScorecardAction; from: ScorecardState; to: ScorecardState }

/** The life of one member's card while the session is open; with its closing every card is fixed. */
export const scorecardTransitions: readonly ScorecardTransition[] = [
  { action: "submit", from: "draft", to: "submitted" },
  { action: "take_back", from: "submitted", to: "draft" },
]

/** State of a card: whether it was handed in. */
export function scorecardState(card: { submitted_at: string | null }): ScorecardState {
  return card.submitted_at === null ? "draft" : "submitted"
}

/** The row of an action from a state, or undefined where the state doesn't allow it. */
export function scorecardTransition(
  from: ScorecardState,
  action: ScorecardAction,
): ScorecardTransition | undefined {
  return scorecardTransitions.find((row) => row.from === from && row.action === action)
}
