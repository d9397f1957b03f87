import type { Decision } from "./decision"
import { correctableFields } from "./decision-facts"

/**
 * The log as it is to be read: annulled entries left out, corrected fields put in their place, the corrections
 * themselves gone. The log is append-only, so this is how a mistake is set right.
 */
export function effectiveLog(log: readonly Decision[]): Decision[] {
  const entries = new Map<string, Decision>()
  for (const entry of [...log].sort((a, b) => a.position - b.position)) {
    if (entry.kind === "annulment") {
      entries.delete(entry.corrects_id ?? "")
      continue
    }
    if (entry.kind !== "correction") {
      entries.set(entry.id, entry)
      continue
    }
    const original = entries.get(entry.corrects_id ?? "")
    if (original) {
      entries.set(original.id, { ...original, ...correctedFields(entry) })
    }
  }
  return [...entries.values()]
}

function correctedFields(correction: Decision): Partial<Decision> {
  const fields = correctableFields.filter((field) => correction[field] !== null)
  return Object.fromEntries(fields.map((field) => [field, correction[field]]))
}
