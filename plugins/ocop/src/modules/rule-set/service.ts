import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "../../rules/rule-messages"
import { applyCorrection } from "./apply-correction"
import { diffDocuments, type DocumentChange } from "./diff-documents"
import type { DocumentFault } from "./document-fault"
import { toDocument, toRows, type VersionRows } from "./document-rows"
import RuleAuthority from "./models/rule-authority"
import RuleSetSheet from "./models/rule-set-sheet"
import RuleSetVersion from "./models/rule-set-version"
import RuleSetting from "./models/rule-setting"
import type { RuleSetDocument } from "./rule-set-document"
import "./rule-set-messages"
import { verifyDocument } from "./verify-document"

export type RecordRuleSet = {
  /** A whole document, or for a correction what changes of one; see `applyCorrection`. */
  content: Record<string, unknown>
  /** The set that is corrected; null for a new one. */
  corrects: string | null
  /** The version that the correction was looked at against; a newer one meanwhile refuses it. */
  base_version?: number
  reason: string
  /** Id of the staff member; null for what the software came with. */
  recorded_by: string | null
}

type VersionFacts = Pick<RecordRuleSet, "reason" | "recorded_by"> & {
  version: number
  changes: { count: number; first: DocumentChange[] }
}

/** What recording would do. */
export type RuleSetPreview = {
  rule_set_id: string
  decision: string
  /** The version it would become. */
  version: number
  faults: DocumentFault[]
  changes: DocumentChange[]
}

export type StoredDocument = { id: string; version: number; document: RuleSetDocument }

/** How many differences a version keeps, and how many faults a refusal names. */
const CHANGES_KEPT = 200
const FAULTS_NAMED = 5

type Transaction = Context<EntityManager>

/**
 * Rule sets in their versions. There is no way to change one: `recordRuleSet` is the only writer, a correction is a
 * further version, and earlier ones stay readable.
 */
class RuleSetModuleService extends MedusaService({
  RuleSetVersion,
  RuleSetSheet,
  RuleAuthority,
  RuleSetting,
}) {
  /**
   * Checks a document whole and writes it as the first or the next version: all of it or, with a single fault, nothing.
   *
   * @throws ShopError rule_set_refused that names the places, rule_set_exists, rule_set_decision_taken,
   * rule_set_not_found, correction_reason_missing, correction_changes_nothing, rule_set_changed_meanwhile
   */
  @InjectTransactionManager()
  async recordRuleSet(
    request: RecordRuleSet,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string; rule_set_id: string; version: number }> {
    await this.lock(context)
    const current =
      request.corrects === null ? null : await this.readDocument(request.corrects, undefined, context)
    const reason = request.reason.normalize("NFC").trim()
    if (current && !reason) {
      throw new ShopError("invalid_data", "correction_reason_missing")
    }
    if (current && request.base_version !== undefined && request.base_version !== current.version) {
      throw new ShopError("conflict", "rule_set_changed_meanwhile", { version: current.version })
    }
    const document = accept(request.content, current)
    const changes = current ? diffDocuments(current.document, document) : []
    if (current && changes.length === 0) {
      throw new ShopError("conflict", "correction_changes_nothing", { version: current.version })
    }
    await this.checkUnique(document, current, context)
    const version = (current?.version ?? 0) + 1
    const changed = { count: changes.length, first: changes.slice(0, CHANGES_KEPT) }
    const id = await this.write(document, { ...request, version, reason, changes: changed }, context)
    return { id, rule_set_id: document.id, version }
  }

  /** Writes those of the documents whose rule set isn't there yet; running it again changes nothing. */
  @InjectTransactionManager()
  async loadRuleSets(
    documents: readonly RuleSetDocument[],
    reason: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<string[]> {
    await this.lock(context)
    const known = await this.listRuleSetVersions({}, { select: ["rule_set_id"] }, context)
    const missing = documents.filter(({ id }) => !known.some(({ rule_set_id }) => rule_set_id === id))
    for (const content of missing) {
      await this.recordRuleSet({ content, corrects: null, reason, recorded_by: null }, context)
    }
    return missing.map(({ id }) => id)
  }

  /**
   * What recording would do: the faults that would refuse it, the differences it would make. Nothing is written.
   *
   * @throws ShopError rule_set_not_found, rule_set_exists, rule_set_decision_taken
   */
  async previewRuleSet({
    content,
    corrects,
  }: Pick<RecordRuleSet, "content" | "corrects">): Promise<RuleSetPreview> {
    const current = corrects === null ? null : await this.readDocument(corrects)
    const { document, faults } = verifyDocument(
      current ? applyCorrection(current.document, content) : content,
    )
    if (document) {
      await this.checkUnique(document, current)
    }
    return {
      rule_set_id: document?.id ?? corrects ?? textOf(content.id),
      decision: document?.decision ?? current?.document.decision ?? textOf(content.decision),
      version: (current?.version ?? 0) + 1,
      faults,
      changes: document && current ? diffDocuments(current.document, document) : [],
    }
  }

  /**
   * A rule set as a document, in a version or the newest.
   *
   * @throws ShopError rule_set_not_found, rule_set_version_not_found
   */
  async readDocument(rule_set_id: string, version?: number, context?: Transaction): Promise<StoredDocument> {
    const heads = await this.listRuleSetVersions(
      { rule_set_id },
      { select: ["id", "version", "decision"], order: { version: "DESC" } },
      context,
    )
    const [newest] = heads
    if (!newest) {
      throw new ShopError("not_found", "rule_set_not_found", { id: rule_set_id })
    }
    const wanted = version === undefined ? newest : heads.find((head) => head.version === version)
    if (!wanted) {
      throw new ShopError("not_found", "rule_set_version_not_found", {
        decision: newest.decision,
        version: String(version),
      })
    }
    const row = await this.retrieveRuleSetVersion(
      wanted.id,
      { relations: ["sheets", "authorities", "settings"] },
      context,
    )
    return { id: row.id, version: row.version, document: toDocument(row as VersionRows) }
  }

  /** Two people at once make two versions one after the other. */
  private async lock({ transactionManager }: Transaction): Promise<void> {
    if (!transactionManager) {
      throw new Error("Rule sets are written inside a transaction")
    }
    await transactionManager.execute(`select pg_advisory_xact_lock(hashtext('ocop:rule-set'))`)
  }

  private async write(
    document: RuleSetDocument,
    { version, reason, changes, recorded_by }: VersionFacts,
    context: Transaction,
  ): Promise<string> {
    const { sheets, authorities, settings, ...row } = toRows(document)
    const { id } = await this.createRuleSetVersions(
      { ...row, version, reason, changes, recorded_by },
      context,
    )
    const ofVersion = <Row extends object>(rows: readonly Row[]) =>
      rows.map((one) => ({ ...one, rule_set_version_id: id }))
    await this.createRuleSetSheets(ofVersion(sheets), context)
    await this.createRuleAuthorities(ofVersion(authorities), context)
    await this.createRuleSettings(ofVersion(settings), context)
    return id
  }

  private async checkUnique(
    { id, decision }: RuleSetDocument,
    current: StoredDocument | null,
    context?: Transaction,
  ): Promise<void> {
    const others = await this.listRuleSetVersions(
      { $or: [{ rule_set_id: id }, { decision }] },
      { select: ["rule_set_id", "decision", "sample"] },
      context,
    )
    const same = others.find(({ rule_set_id }) => rule_set_id === id)
    if (same && !current) {
      throw new ShopError("conflict", "rule_set_exists", { id, decision: same.decision })
    }
    const taken = others.find((other) => other.decision === decision && other.rule_set_id !== id)
    if (taken) {
      throw new ShopError("conflict", "rule_set_decision_taken", { id: taken.rule_set_id, decision })
    }
  }
}

function accept(content: Record<string, unknown>, current: StoredDocument | null): RuleSetDocument {
  const { document, faults } = verifyDocument(current ? applyCorrection(current.document, content) : content)
  if (!document) {
    const named = faults.slice(0, FAULTS_NAMED)
    throw new ShopError("invalid_data", "rule_set_refused", {
      count: faults.length,
      faults_vi: named.map(({ vi }) => vi).join("; "),
      faults_en: named.map(({ en }) => en).join("; "),
    })
  }
  return document
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}

export default RuleSetModuleService
