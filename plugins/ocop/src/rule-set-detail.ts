import type { MedusaContainer } from "@medusajs/framework/types"

import { RULE_SET_MODULE } from "./modules/rule-set"
import type { DocumentChange } from "./modules/rule-set/diff-documents"
import type { RuleSetDocument } from "./modules/rule-set/rule-set-document"
import type RuleSetModuleService from "./modules/rule-set/service"
import { namesOfStaff } from "./names-of-staff"

/** One entry of the log of a rule set: the version, why it came, who loaded it, what differs. */
export type RuleSetVersionEntry = {
  version: number
  reason: string
  recorded_at: string
  /** Null for what the software came with. */
  recorded_by: { id: string; name: string } | null
  changes: { count: number; first: DocumentChange[] }
}

export type RuleSetDetail = {
  /** The whole document of the version asked for; it can be loaded again as it is. */
  document: RuleSetDocument
  version: number
  /** Newest first. */
  versions: RuleSetVersionEntry[]
}

/**
 * A rule set in a version, by default the newest, with the log of its versions.
 *
 * @throws ShopError rule_set_not_found, rule_set_version_not_found
 */
export async function detailOfRuleSet(
  container: MedusaContainer,
  rule_set_id: string,
  version?: number,
): Promise<RuleSetDetail> {
  const service = container.resolve<RuleSetModuleService>(RULE_SET_MODULE)
  const stored = await service.readDocument(rule_set_id, version)
  const rows = await service.listRuleSetVersions(
    { rule_set_id },
    {
      select: ["version", "reason", "recorded_by", "changes", "created_at"],
      order: { version: "DESC" },
    },
  )
  const names = await namesOfStaff(
    container,
    rows.flatMap(({ recorded_by }) => recorded_by ?? []),
  )
  return {
    document: stored.document,
    version: stored.version,
    versions: rows.map(({ version, reason, recorded_by, changes, created_at }) => ({
      version,
      reason,
      recorded_at: new Date(created_at).toISOString(),
      recorded_by: recorded_by ? { id: recorded_by, name: names.get(recorded_by) ?? recorded_by } : null,
      changes: changes as RuleSetVersionEntry["changes"],
    })),
  }
}
