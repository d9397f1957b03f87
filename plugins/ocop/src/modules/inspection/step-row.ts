import type { ComplaintAction, ComplaintState } from "./complaint-transitions"
import { complaintTransition } from "./complaint-transitions"
import type { InspectionAction } from "./inspection-transitions"
import type { InspectionStepEntry, StepFacts } from "./step-facts"

/** A row of the log as the database holds it. */
export type InspectionStepRow = {
  id: string
  position: number
  action: InspectionAction
  on: string
  by: string | null
  comment: string | null
  facts: unknown
}

export const toStep = ({
  id,
  position,
  action,
  on,
  by,
  comment,
  facts,
}: InspectionStepRow): InspectionStepEntry => ({
  id,
  position,
  action,
  on,
  by,
  comment,
  facts: (facts ?? {}) as StepFacts,
})

/** State of a complaint by its log; `none` for an empty one. */
export function complaintState(
  steps: readonly { position: number; action: ComplaintAction }[],
): ComplaintState | "none" {
  return [...steps]
    .sort((a, b) => a.position - b.position)
    .reduce<ComplaintState | "none">(
      (state, { action }) => complaintTransition(state, action)?.to ?? state,
      "none",
    )
}

/** The texts in a JSON column of the form `{ list }`. */
export const listOf = (column: unknown): string[] => {
  const list: unknown = (column as { list?: unknown } | null)?.list
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : []
}
