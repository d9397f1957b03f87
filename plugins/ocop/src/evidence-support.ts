import type { MedusaContainer } from "@medusajs/framework/types"
import { today } from "@cho-ocop/marketplace/clock"

import { readRuleBook } from "./read-rule-book"
import { findSetting } from "./rules/find-setting"

/**
 * Which criteria a kind of paper speaks for, as the rule set has it today.
 *
 * @returns codes of criteria by the key of the kind; empty for a rule set that names no papers
 */
export async function evidenceSupport(
  container: MedusaContainer,
  rule_set_id: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const types = findSetting(await readRuleBook(container), rule_set_id, "evidence_types", today()) ?? []
  return new Map(types.map(({ key, supports }) => [key, supports]))
}
