/** States of a shopper's complaint (phản ánh), derived from its log of steps. */
export const COMPLAINT_STATES = ["received", "under_review", "inspecting", "answered", "closed"] as const
export type ComplaintState = (typeof COMPLAINT_STATES)[number]

/** `take_up`: staff look into it; `inspect`: an inspection came of it; `answer`: the shopper was told. */
export const COMPLAINT_ACTIONS = ["receive", "take_up", "inspect", "answer", "close", "reopen"] as const
export type ComplaintAction = (typeof COMPLAINT_ACTIONS)[number]

export type ComplaintTransition = {
  action: ComplaintAction
  from: readonly (ComplaintState | "none")[]
  to: ComplaintState
  by: "shopper" | "staff"
  comment: "required" | "optional"
}

/** The life of a complaint; the service, the API and the screens read this table. */
export const COMPLAINT_TRANSITIONS: readonly ComplaintTransition[] = [
  { action: "receive", from: ["none"], to: "received", by: "shopper", comment: "optional" },
  { action: "take_up", from: ["received"], to: "under_review", by: "staff", comment: "optional" },
  {
    action: "inspect",
    from: ["received", "under_review", "answered"],
    to: "inspecting",
    by: "staff",
    comment: "optional",
  },
  {
    action: "answer",
    from: ["received", "under_review", "inspecting"],
    to: "answered",
    by: "staff",
    comment: "required",
  },
  {
    action: "close",
    from: ["received", "under_review", "inspecting", "answered"],
    to: "closed",
    by: "staff",
    comment: "required",
  },
  { action: "reopen", from: ["closed"], to: "under_review", by: "staff", comment: "required" },
]

/** The row for an action in a state, or null where the state doesn't allow it. */
export function complaintTransition(
  state: ComplaintState | "none",
  action: ComplaintAction,
): ComplaintTransition | null {
  return COMPLAINT_TRANSITIONS.find((one) => one.action === action && one.from.includes(state)) ?? null
}

/** What staff can do in a state: the buttons to draw. */
export const complaintActions = (state: ComplaintState): ComplaintTransition[] =>
  COMPLAINT_TRANSITIONS.filter((one) => one.by === "staff" && one.from.includes(state))
