import qd1048 from "./data/qd-1048-2019.json"
import qd148 from "./data/qd-148-2023.json"
import qd26 from "./data/qd-26-2026.json"
import type { RuleSetDocument } from "./rule-set-document"
import { verifyDocument } from "./verify-document"

/**
 * The rule sets this version comes with, checked like any other document: what a database without them is given.
 *
 * @throws Error when one has a fault
 */
export function shippedDocuments(): RuleSetDocument[] {
  return [qd1048, qd148, qd26].map((content) => {
    const { document, faults } = verifyDocument(content)
    if (!document) {
      throw new Error(`A rule set of this version has faults: ${faults.map(({ en }) => en).join("; ")}`)
    }
    return document
  })
}
