import type { RuleSetDocument } from "./rule-set-document"

/**
 * A correction need not repeat what stays: fields that it doesn't have are those of the version it corrects, and of the
 * product sets those that it names take the place of those of the same code.
 *
 * @param correction as it came; what it comes to is for `verifyDocument` to check
 */
export function applyCorrection(current: RuleSetDocument, correction: Record<string, unknown>): unknown {
  const sets = correction.product_sets
  return {
    ...current,
    ...correction,
    id: current.id,
    product_sets: Array.isArray(sets) ? mergeSets(current.product_sets, sets) : current.product_sets,
  }
}

function mergeSets(current: RuleSetDocument["product_sets"], sets: readonly unknown[]): unknown[] {
  const codeOf = (set: unknown) =>
    typeof set === "object" && set !== null && "code" in set ? set.code : undefined
  const kept = current.map((set) => sets.find((other) => codeOf(other) === set.code) ?? set)
  const added = sets.filter((set) => !current.some(({ code }) => code === codeOf(set)))
  return [...kept, ...added]
}
