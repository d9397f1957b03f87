import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { toRuleBook, type BookRow } from "./rules/to-rule-book"
import type { RuleBook } from "./rules/rule-book"

/** No sheets: the book is read once per request, and sheets are large. */
const fields = [
  "rule_set_id",
  "version",
  "decision",
  "title_vi",
  "title_en",
  "issued_on",
  "valid_from",
  "valid_to",
  "sample",
  "head",
  "authorities.*",
  "settings.*",
]

/**
 * Head facts, authorities and settings of all rule sets in their newest versions. Read it once per request or job and
 * hand it to the pure functions of `rules/`.
 *
 * @example const book = await readRuleBook(container); ruleSetInForce(book, today()).id
 */
export async function readRuleBook(container: MedusaContainer): Promise<RuleBook> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "rule_set_version", fields })
  return toRuleBook(data as unknown as BookRow[])
}
