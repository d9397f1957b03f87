import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { now } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { dossierStateLabels } from "./dossier-labels"
import { readStanding, type StepActor } from "./dossier-log"
import "./dossier-messages"
import type { CheckResult } from "./evidence-checks"
import { evidenceStates, formRules, type FormKind } from "./forms/form-kinds"
import type { NewEvidence } from "./new-rows"
import Programme from "./programme"
import { lockDossiers, lockRow, type Transaction } from "./store"

/** What a dossier says: versions of its forms, its papers and the checks of these. */
class DossierContents extends Programme {
  /**
   * Saves a further version of a form.
   *
   * @param seen_version the version the person edited, 0 for a new form; null where it doesn't matter
   * @throws ShopError dossier_not_found, dossier_form_closed, dossier_form_changed
   */
  @InjectTransactionManager()
  async saveForm(
    input: {
      dossier_id: string
      kind: FormKind
      content: Record<string, unknown>
      seen_version: number | null
      actor: StepActor
    },
    @MedusaContext() context: Transaction = {},
  ): Promise<number> {
    await lockDossiers([input.dossier_id], context)
    const { state } = readStanding(await this.readLog(input.dossier_id, context))
    if (!formRules.find(({ kind }) => kind === input.kind)?.in.includes(state)) {
      throw new ShopError("conflict", "dossier_form_closed", {
        state_vi: dossierStateLabels[state].vi,
        state_en: dossierStateLabels[state].en,
      })
    }
    const version = await this.versionOf(input.dossier_id, input.kind, context)
    if (input.seen_version !== null && input.seen_version !== version) {
      throw new ShopError("conflict", "dossier_form_changed")
    }
    await this.createDossierForms(
      {
        dossier_id: input.dossier_id,
        kind: input.kind,
        version: version + 1,
        content: input.content,
        saved_by_type: input.actor.type,
        saved_by: input.actor.id,
        saved_at: now().toISOString(),
      },
      context,
    )
    return version + 1
  }

  /** Adds a paper. @throws ShopError dossier_not_found, evidence_closed */
  @InjectTransactionManager()
  async addEvidence(input: NewEvidence, @MedusaContext() context: Transaction = {}): Promise<string> {
    await this.checkEvidenceOpen(input.dossier_id, input.added_by_type, context)
    const { id } = await this.createEvidences(
      { ...input, added_at: now().toISOString(), removed_at: null },
      context,
    )
    return id
  }

  /** Takes a paper out of the file; it stays stored. @throws ShopError evidence_not_found, evidence_closed */
  @InjectTransactionManager()
  async removeEvidence(
    dossier_id: string,
    id: string,
    actor: StepActor["type"],
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await this.checkEvidenceOpen(dossier_id, actor, context)
    await this.checkEvidence(dossier_id, [id], context)
    await this.updateEvidences({ id, removed_at: now().toISOString() }, context)
  }

  /** Notes what somebody found who looked at a paper. @throws ShopError evidence_not_found */
  @InjectTransactionManager()
  async noteCheck(
    input: { evidence_id: string; result: CheckResult; comment: string | null; checked_by: string | null },
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    if (!(await lockRow("evidence", input.evidence_id, context))) {
      throw new ShopError("not_found", "evidence_not_found")
    }
    const { evidence_id, ...check } = input
    const checks = await this.listEvidenceChecks({ evidence_id }, { select: ["id"] }, context)
    await this.createEvidenceChecks(
      { ...check, evidence_id, position: checks.length + 1, checked_at: now().toISOString() },
      context,
    )
  }

  protected async versionOf(dossier_id: string, kind: FormKind, context: Transaction): Promise<number> {
    const [last] = await this.listDossierForms(
      { dossier_id, kind },
      { order: { version: "DESC" }, take: 1, select: ["version"] },
      context,
    )
    return last?.version ?? 0
  }

  protected async checkEvidence(dossier_id: string, ids: string[], context: Transaction): Promise<void> {
    if (ids.length === 0) {
      return
    }
    const found = await this.listEvidences({ id: ids, dossier_id }, { select: ["id", "removed_at"] }, context)
    if (found.length < new Set(ids).size || found.some(({ removed_at }) => removed_at !== null)) {
      throw new ShopError("invalid_data", "evidence_not_found")
    }
  }

  private async checkEvidenceOpen(
    dossier_id: string,
    actor: StepActor["type"],
    context: Transaction,
  ): Promise<void> {
    await lockDossiers([dossier_id], context)
    const { state } = readStanding(await this.readLog(dossier_id, context))
    if (!evidenceStates[actor === "seller" ? "seller" : "staff"].includes(state)) {
      throw new ShopError("conflict", "evidence_closed", {
        state_vi: dossierStateLabels[state].vi,
        state_en: dossierStateLabels[state].en,
      })
    }
  }
}

export default DossierContents
