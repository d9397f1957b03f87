import { toRows } from "./modules/rule-set/document-rows"
import { shippedDocuments } from "./modules/rule-set/shipped-documents"
import type { RuleBook } from "./rules/rule-book"
import { toRuleBook, type BookRow } from "./rules/to-rule-book"

/** The book of the rule sets that this version ships, for what runs without a database. */
export function shippedRuleBook(): RuleBook {
  return toRuleBook(
    shippedDocuments().map((document) => ({ ...toRows(document), version: 1 }) as unknown as BookRow),
  )
}
