import { hasSheet } from "./modules/rule-set/rule-set-document"
import { shippedDocuments } from "./modules/rule-set/shipped-documents"
import type { Sheet } from "./scoring/sheet"

/** The sheets of a rule set as this version comes with them; empty for one that has none. */
export function shippedSheets(rule_set_id: string): Sheet[] {
  const document = shippedDocuments().find(({ id }) => id === rule_set_id)
  return (document?.product_sets ?? []).filter(hasSheet) as Sheet[]
}
