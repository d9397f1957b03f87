import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { now, today } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { publicHolidays } from "./calendar/public-holidays"
import { workingCalendar, type WorkingCalendar } from "./calendar/working-calendar"
import { dossierStateLabels } from "./dossier-labels"
import { readStanding, type DossierStep, type StepActor } from "./dossier-log"
import "./dossier-messages"
import { closedStates } from "./dossier-transitions"
import type { CheckResult } from "./evidence-checks"
import { evidenceStates, formRules, type FormKind } from "./forms/form-kinds"
import { ideaTransitions, type IdeaAction } from "./idea-transitions"
import { readIdeaState } from "./idea-log"
import Dossier from "./models/dossier"
import DossierCounter from "./models/dossier-counter"
import DossierDecision from "./models/dossier-decision"
import DossierForm from "./models/dossier-form"
import DossierNumber from "./models/dossier-number"
import DossierStepModel from "./models/dossier-step"
import Evidence from "./models/evidence"
import EvidenceCheck from "./models/evidence-check"
import Holiday from "./models/holiday"
import Idea from "./models/idea"
import IdeaStep from "./models/idea-step"
import YearTarget from "./models/year-target"
import type { NewDossier, NewEvidence, NewHoliday, NewRuling } from "./new-rows"
import { toStep } from "./rows"
import { admitStep, type StepRequest } from "./step-request"
import { giveNumber, lockDossiers, lockProduct, lockRow, manager, type Transaction } from "./store"
import type { TargetKind } from "./year-targets"

/**
 * Dossiers with their logs, forms, papers and numbers, ideas before them, the working calendar and the year's
 * targets. Logs, forms and checks are only ever added to; `appendSteps` is the one door of a dossier's log.
 */
class DossierModuleService extends MedusaService({
  Dossier,
  DossierStep: DossierStepModel,
  DossierForm,
  DossierNumber,
  DossierCounter,
  DossierDecision,
  Evidence,
  EvidenceCheck,
  Idea,
  IdeaStep,
  Holiday,
  YearTarget,
}) {
  /**
   * Opens a dossier as a draft. Two at once for one product open one.
   *
   * @throws ShopError dossier_open_already
   */
  @InjectTransactionManager()
  async openDossier(input: NewDossier, @MedusaContext() context: Transaction = {}): Promise<string> {
    await lockProduct(input.product_id, context)
    const others = await this.listDossiers({ product_id: input.product_id }, { select: ["id"] }, context)
    for (const { id } of others) {
      const { state } = readStanding(await this.readLog(id, context))
      if (!closedStates.includes(state)) {
        const [number] = await this.listDossierNumbers({ dossier_id: id }, {}, context)
        throw new ShopError("conflict", "dossier_open_already", { number: number?.number ?? id })
      }
    }
    const { id } = await this.createDossiers(input, context)
    return id
  }

  /** Takes away a dossier that was opened in vain; one that holds anything stays. */
  @InjectTransactionManager()
  async closeEmptyDossier(id: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    await manager(context).execute(
      `delete from dossier where id = ?
       and not exists (select 1 from dossier_step where dossier_id = dossier.id)
       and not exists (select 1 from dossier_form where dossier_id = dossier.id)
       and not exists (select 1 from evidence where dossier_id = dossier.id)`,
      [id],
    )
  }

  /**
   * Takes steps on dossiers, all or none. The dossiers are locked meanwhile, so that of two people who act at once
   * the second is judged by what the first did.
   *
   * @returns the steps written, in the order asked for
   * @throws ShopError dossier_not_found, evidence_not_found, dossier_form_changed, and those of `admitStep`
   */
  @InjectTransactionManager()
  async appendSteps(
    requests: StepRequest[],
    @MedusaContext() context: Transaction = {},
  ): Promise<DossierStep[]> {
    if (requests.length === 0) {
      return []
    }
    const kinds = await lockDossiers(
      requests.map(({ dossier_id }) => dossier_id),
      context,
    )
    const written: DossierStep[] = []
    for (const request of requests) {
      const { dossier_id } = request
      const log = await this.readLog(dossier_id, context)
      const step = admitStep(kinds.get(dossier_id) ?? "first", log, request)
      await this.checkForms(request, context)
      await this.checkEvidence(dossier_id, request.evidence_ids, context)
      written.push(await this.writeStep(dossier_id, step, context))
      for (const number of request.numbers) {
        await giveNumber(dossier_id, number, request.on, context)
      }
    }
    return written
  }

  /** Takes a step back that belongs to an action which failed as a whole, if nothing came after it. */
  @InjectTransactionManager()
  async takeBackStep(
    dossier_id: string,
    step_id: string,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await lockDossiers([dossier_id], context)
    const log = await this.readLog(dossier_id, context)
    const last = log.at(-1)
    if (last?.id !== step_id) {
      return
    }
    const before = readStanding(log.slice(0, -1))
    const step = {
      ...last,
      position: last.position + 1,
      action: "take_back" as const,
      state: before.state,
      next_level: before.level,
      actor: { type: "system" as const, id: null },
      comment: null,
      evidence_ids: [],
      data: { takes_back: last.position },
      decision_id: null,
    }
    await this.writeStep(dossier_id, step, context)
  }

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

  /**
   * Moves an idea on by its table.
   *
   * @throws ShopError idea_not_found, idea_action_impossible, idea_comment_missing
   */
  @InjectTransactionManager()
  async moveIdea(
    input: { idea_id: string; action: IdeaAction; actor: StepActor; comment: string | null },
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    const { idea_id, action, actor, comment } = input
    if (!(await lockRow("idea", idea_id, context))) {
      throw new ShopError("not_found", "idea_not_found")
    }
    const steps = await this.listIdeaSteps({ idea_id }, { order: { position: "ASC" } }, context)
    const row = ideaTransitions.find((one) => one.action === action)
    if (!row?.from.includes(readIdeaState(steps))) {
      throw new ShopError("conflict", "idea_action_impossible")
    }
    if (row.needs_comment && !comment) {
      throw new ShopError("invalid_data", "idea_comment_missing")
    }
    const step = { action, actor_type: actor.type, actor_id: actor.id, comment, taken_on: today() }
    await this.createIdeaSteps({ ...step, idea_id, position: steps.length + 1 }, context)
  }

  /** Records a decision's paper, once. */
  @InjectTransactionManager()
  async openRuling(input: NewRuling, @MedusaContext() context: Transaction = {}): Promise<string> {
    const { number, decided_on, level } = input
    await lockProduct(`ruling:${level}:${decided_on}:${number}`, context)
    const [known] = await this.listDossierDecisions({ number, decided_on, level }, {}, context)
    return known?.id ?? (await this.createDossierDecisions(input, context)).id
  }

  /** Enters a day off, or one worked in exchange. The last entry for a day counts; the others stay. */
  @InjectTransactionManager()
  async addHoliday(input: NewHoliday, @MedusaContext() context: Transaction = {}): Promise<void> {
    await lockProduct(`holiday:${input.day}`, context)
    const known = await this.listHolidays({ day: input.day }, { select: ["id"] }, context)
    await this.createHolidays({ ...input, position: known.length + 1 }, context)
  }

  /** Sets what a year means to reach. */
  @InjectTransactionManager()
  async setTargets(
    year: number,
    targets: { kind: TargetKind; target: number }[],
    recorded_by: string | null,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    for (const { kind, target } of targets) {
      await manager(context).execute(
        `insert into year_target (id, year, kind, target, recorded_by) values (?, ?, ?, ?, ?)
         on conflict (year, kind) where deleted_at is null
         do update set target = excluded.target, recorded_by = excluded.recorded_by, updated_at = now()`,
        [`target_${year}_${kind}`, year, kind, target, recorded_by],
      )
    }
  }

  /** Public holidays with what staff entered over them. */
  async calendar(): Promise<WorkingCalendar> {
    const entered = await this.listHolidays({}, { order: { position: "ASC" } })
    return workingCalendar(
      publicHolidays,
      entered.map(({ day, off, name_vi, name_en }) => ({ day, off, name_vi, name_en, provisional: false })),
    )
  }

  /** The whole log of a dossier as written, oldest entry first. */
  async readLog(dossier_id: string, context?: Transaction): Promise<DossierStep[]> {
    const rows = await this.listDossierSteps({ dossier_id }, { order: { position: "ASC" } }, context)
    return rows.map(toStep)
  }

  private async writeStep(
    dossier_id: string,
    { actor, on, at, ...step }: Omit<DossierStep, "id"> & { id?: string },
    context: Transaction,
  ): Promise<DossierStep> {
    const { id: _id, ...row } = { id: undefined, ...step }
    const written = await this.createDossierSteps(
      { ...row, dossier_id, actor_type: actor.type, actor_id: actor.id, taken_on: on, taken_at: at },
      context,
    )
    return toStep(written)
  }

  private async versionOf(dossier_id: string, kind: FormKind, context: Transaction): Promise<number> {
    const [last] = await this.listDossierForms(
      { dossier_id, kind },
      { order: { version: "DESC" }, take: 1, select: ["version"] },
      context,
    )
    return last?.version ?? 0
  }

  /** What was looked at must be what is there now. */
  private async checkForms({ dossier_id, forms }: StepRequest, context: Transaction): Promise<void> {
    for (const [kind, version] of Object.entries(forms)) {
      if ((await this.versionOf(dossier_id, kind as FormKind, context)) !== version) {
        throw new ShopError("conflict", "dossier_form_changed")
      }
    }
  }

  private async checkEvidence(dossier_id: string, ids: string[], context: Transaction): Promise<void> {
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

export default DossierModuleService
