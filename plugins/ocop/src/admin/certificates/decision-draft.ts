import type { DecisionField, DecisionInput, DecisionKind } from "../../modules/certificate/decision"
import { readDay } from "./days"

/** What stands in the form: text as typed or chosen, by field. */
export type DecisionDraft = Partial<Record<DecisionField | "decided_on", string>>

const days: readonly string[] = ["decided_on", "issued_on", "expires_on", "extended_until"]

/** The decision that a form sends: days as ISO, figures as numbers, what is empty left out. */
export function toInput(
  kind: DecisionKind,
  draft: DecisionDraft,
  fields: readonly DecisionField[],
): DecisionInput {
  const values = fields.flatMap((field) => {
    const typed = draft[field]?.trim()
    return typed ? [[field, valueOf(field, typed)] as const] : []
  })
  return { kind, decided_on: readDay(draft.decided_on ?? ""), ...Object.fromEntries(values) }
}

function valueOf(field: DecisionField, typed: string): string | number {
  if (field === "star" || field === "total_score") {
    // In Vietnamese a comma divides the decimals.
    return Number(typed.replace(",", "."))
  }
  return days.includes(field) ? readDay(typed) : typed
}
