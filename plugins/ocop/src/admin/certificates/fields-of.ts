import type { DetailEntry } from "../../certificate-detail"
import type { Transition } from "../../modules/certificate/certificate-transitions"
import type { DecisionField } from "../../modules/certificate/decision"
import type { DecisionDraft } from "./decision-draft"

/**
 * The fields a form draws for a kind: all that its row of the table names. A correction draws those that the entry
 * to correct has, once it is chosen.
 */
export function fieldsOf(
  { kind, required, optional }: Pick<Transition, "kind" | "required" | "optional">,
  draft: DecisionDraft,
  log: readonly DetailEntry[],
  transitions: readonly Transition[],
): DecisionField[] {
  if (kind !== "correction") {
    return [...required, ...optional]
  }
  const target = log.find(({ id }) => id === draft.corrects_id)
  const row = transitions.find((transition) => transition.kind === target?.kind)
  const own = row ? [...row.required, ...row.optional] : []
  return [...required, ...optional.filter((field) => own.includes(field))]
}
