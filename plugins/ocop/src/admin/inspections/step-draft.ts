import type { InspectionTransition } from "../../modules/inspection/inspection-transitions"
import { readDay } from "../certificates/days"

/** What was typed into the form of a step, by field. */
export type StepDraft = Partial<
  Record<
    | "comment"
    | "planned_on"
    | "outcome"
    | "proposal"
    | "ground"
    | "star"
    | "file_number"
    | "decided_on"
    | "decision_number"
    | "authority"
    | "authority_level"
    | "recognition_number",
    string
  >
>

/** A step as the API takes it: only what its row of the table names. */
export function toStep(
  { action, required }: Pick<InspectionTransition, "action" | "required">,
  draft: StepDraft,
): object {
  const facts: Record<string, unknown> = {}
  for (const fact of required) {
    if (fact === "decision") {
      facts.decision = {
        decided_on: readDay(draft.decided_on ?? ""),
        decision_number: draft.decision_number ?? "",
        authority: draft.authority ?? "",
        authority_level: draft.authority_level ?? "province",
        recognition_number: draft.recognition_number || null,
      }
    } else if (fact === "planned_on") {
      facts.planned_on = readDay(draft.planned_on ?? "")
    } else {
      facts[fact] = draft[fact]
    }
  }
  const star = draft.proposal === "lower_star" && draft.star ? { star: Number(draft.star) } : {}
  return { action, comment: draft.comment || null, ...facts, ...star }
}
