import { RuleSetDocumentSchema, type RuleSetDocument } from "./rule-set-document"
import { faultAt, type DocumentFault } from "./document-fault"
import { verifyContents } from "./verify-contents"

export type VerifiedDocument =
  { document: RuleSetDocument; faults: [] } | { document: null; faults: [DocumentFault, ...DocumentFault[]] }

/**
 * Reads a rule set from a file's content and checks it whole: shapes, periods, bands, authorities, settings and every
 * sheet. A document with one fault is no document: nothing of it may be loaded.
 */
export function verifyDocument(content: unknown): VerifiedDocument {
  const parsed = RuleSetDocumentSchema.safeParse(content)
  const faults = parsed.success
    ? verifyContents(parsed.data)
    : parsed.error.issues.map(({ path, message }) => shapeFault(content, path, message))
  const [first, ...others] = faults
  if (first) {
    return { document: null, faults: [first, ...others] }
  }
  if (!parsed.success) {
    throw new Error("A document that doesn't parse must have a fault")
  }
  return { document: parsed.data, faults: [] }
}

/** Names array members by their code or key where they have one: `product_sets.08.parts.A.max`. */
function shapeFault(content: unknown, path: readonly PropertyKey[], message: string): DocumentFault {
  let at: unknown = content
  const names = path.map((step) => {
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined
    return typeof step === "number" ? nameOf(at, step) : String(step)
  })
  const place = names.join(".") || "(document)"
  return faultAt(place, `không đúng dạng (${message})`, `doesn't have the right shape (${message})`)
}

function nameOf(member: unknown, index: number): string {
  if (typeof member === "object" && member !== null) {
    const { code, key } = member as Record<string, unknown>
    const name = code ?? key
    if (typeof name === "string" && name !== "") {
      return name
    }
  }
  return String(index + 1)
}
