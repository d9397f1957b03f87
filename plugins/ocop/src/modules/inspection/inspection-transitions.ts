/** States of an inspection (kiểm tra sau công nhận), derived from its log of steps. */
export const INSPECTION_STATES = [
  "planned",
  "under_way",
  "reported",
  "correcting",
  "proposed",
  "closed",
  "cancelled",
] as const
export type InspectionState = (typeof INSPECTION_STATES)[number]

/**
 * What can be done with an inspection.
 *
 * - `plan`, `reschedule`, `cancel`: before anybody went there
 * - `begin`, `report`: the visit, and its end with the whole check list answered
 * - `demand_correction`, `confirm_correction`: corrective actions wait, and all of them are done
 * - `suspend`, `lift`: the product goes off sale, and is free again
 * - `conclude`: the criteria are kept, or kept again
 * - `propose`: the conclusion asks the authority to revoke, or to lower the star
 * - `decide`, `refer`, `decline`: what the authority made of it
 */
export const INSPECTION_ACTIONS = [
  "plan",
  "reschedule",
  "cancel",
  "begin",
  "report",
  "demand_correction",
  "confirm_correction",
  "suspend",
  "lift",
  "conclude",
  "propose",
  "decide",
  "refer",
  "decline",
] as const
export type InspectionAction = (typeof INSPECTION_ACTIONS)[number]

/** What a step carries besides its comment; see `StepFacts`. */
export type StepFact = "planned_on" | "outcome" | "proposal" | "ground" | "star" | "decision" | "file_number"

/** What must be true of the whole inspection before a step; the service looks. */
export type StepCondition =
  "checklist_complete" | "has_corrections" | "corrections_done" | "no_open_corrections" | "held" | "not_held"

export type InspectionTransition = {
  action: InspectionAction
  from: readonly (InspectionState | "none")[]
  /** Null where the state stays as it is. */
  to: InspectionState | null
  by: "staff"
  comment: "required" | "optional"
  required: readonly StepFact[]
  conditions: readonly StepCondition[]
}

const inTheField: readonly InspectionState[] = ["under_way", "reported", "correcting"]

/**
 * The life of an inspection; the service, the API and the screens read this table.
 *
 * Sources: 26/2026/QĐ-TTg (inspection after recognition, planned and by surprise; revocation within its term after the
 * conclusion); plan of Long Xuyên for 2024 (lowering a star as an outcome).
 */
export const INSPECTION_TRANSITIONS: readonly InspectionTransition[] = [
  row("plan", ["none"], "planned", { required: ["planned_on"] }),
  row("reschedule", ["planned"], null, { comment: "required", required: ["planned_on"] }),
  row("cancel", ["planned"], "cancelled", { comment: "required" }),
  row("begin", ["planned"], "under_way"),
  row("report", ["under_way"], "reported", { comment: "required", conditions: ["checklist_complete"] }),
  row("demand_correction", ["reported"], "correcting", { conditions: ["has_corrections"] }),
  row("confirm_correction", ["correcting"], "reported", { conditions: ["corrections_done"] }),
  row("suspend", inTheField, null, { comment: "required", conditions: ["not_held"] }),
  row("lift", [...inTheField, "proposed", "closed"], null, { comment: "required", conditions: ["held"] }),
  row("conclude", ["reported"], "closed", {
    comment: "required",
    required: ["outcome"],
    conditions: ["no_open_corrections"],
  }),
  row("propose", ["reported", "correcting"], "proposed", {
    comment: "required",
    required: ["proposal", "ground"],
  }),
  row("decide", ["proposed"], "closed", { required: ["decision"] }),
  row("refer", ["proposed"], "closed", { comment: "required", required: ["file_number"] }),
  row("decline", ["proposed"], "closed", { comment: "required" }),
]

function row(
  action: InspectionAction,
  from: InspectionTransition["from"],
  to: InspectionState | null,
  more: Partial<Pick<InspectionTransition, "comment" | "required" | "conditions">> = {},
): InspectionTransition {
  return { action, from, to, by: "staff", comment: "optional", required: [], conditions: [], ...more }
}

/** The row for an action in a state, or null where the state doesn't allow it. */
export function inspectionTransition(
  state: InspectionState | "none",
  action: InspectionAction,
): InspectionTransition | null {
  return INSPECTION_TRANSITIONS.find((one) => one.action === action && one.from.includes(state)) ?? null
}

/** What can be done in a state: the buttons to draw. */
export const inspectionActions = (state: InspectionState): InspectionTransition[] =>
  INSPECTION_TRANSITIONS.filter((one) => one.from.includes(state))
