import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { admitStep, type StepInput } from "./admit-step"
import { checklistsByCode, chooseChecklists, unanswered } from "./choose-checklists"
import { complaintTransition, type ComplaintAction } from "./complaint-transitions"
import { readComplaint, type NewComplaint } from "./read-complaint"
import { complaintCode } from "./complaint-code"
import { readCorrection } from "./corrections"
import { readInspectionStanding, type InspectionStanding } from "./inspection-standing"
import type { Answer } from "./inspection-values"
import Complaint from "./models/complaint"
import ComplaintStep from "./models/complaint-step"
import CorrectionFollowUp from "./models/correction-follow-up"
import CorrectiveAction from "./models/corrective-action"
import Inspection from "./models/inspection"
import InspectionAnswer from "./models/inspection-answer"
import InspectionFinding from "./models/inspection-finding"
import InspectionStep from "./models/inspection-step"
import {
  assertAnswer,
  readCorrectionInput,
  readFinding,
  readFollowUp,
  type CorrectionInput,
  type FindingInput,
  type FollowUpInput,
} from "./read-finding"
import { readPlan, type InspectionPlan } from "./read-plan"
import { complaintState, listOf, toStep } from "./step-row"
import { managerOf, type Transaction } from "./transaction"

/** What is known outside of this module when a step is admitted. */
export type StepContext = { carried_star: number | null; grounds: readonly string[]; today?: Day }

type By = string | null

/**
 * Inspections, complaints and their logs. Entries are only added; the state of each follows from its log. A row is locked
 * while its log grows, so that two people can't both build on the same state.
 */
class InspectionModuleService extends MedusaService({
  Inspection,
  InspectionStep,
  InspectionAnswer,
  InspectionFinding,
  CorrectiveAction,
  CorrectionFollowUp,
  Complaint,
  ComplaintStep,
}) {
  /**
   * Puts an inspection on the plan, with the check lists of that day.
   * @throws ShopError inspection_kind_unknown, inspection_subject_missing, inspection_date_invalid
   */
  @InjectTransactionManager()
  async planInspection(
    input: InspectionPlan,
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string; number: string }> {
    const today = todayInVietnam()
    const { planned_on, subjects, branch, comment, ...plan } = readPlan(input)
    const year = Number(today.slice(0, 4))
    const serial = await this.nextSerial(year, context)
    const number = `${String(serial).padStart(2, "0")}/KT-${year}`
    const lists = chooseChecklists({ subjects, branch, day: today })
    const inspection = await this.createInspections(
      {
        ...plan,
        number,
        year,
        serial,
        subjects: { list: subjects },
        checklists: { list: lists.map(({ code }) => code) },
      },
      context,
    )
    await this.createInspectionSteps(
      {
        inspection_id: inspection.id,
        position: 1,
        action: "plan",
        on: today,
        by,
        comment,
        facts: { planned_on },
      },
      context,
    )
    return { id: inspection.id, number }
  }

  /** Takes away an inspection that was planned as part of an action which failed. */
  @InjectTransactionManager()
  async cancelPlan(id: string, by: By, @MedusaContext() context: Transaction = {}): Promise<void> {
    const steps = await this.readSteps(id, context)
    if (readInspectionStanding(steps).state === "planned") {
      await this.createInspectionSteps(
        {
          inspection_id: id,
          position: steps.length + 1,
          action: "cancel",
          on: todayInVietnam(),
          by,
          comment: "Việc ghi nhận không hoàn tất, hệ thống tự hủy.",
          facts: {},
        },
        context,
      )
    }
  }

  /** Whether a step may be taken now, as `takeStep` would find; writes nothing. @throws ShopError as `takeStep` */
  @InjectTransactionManager()
  async checkStep(
    id: string,
    input: StepInput,
    known: StepContext,
    @MedusaContext() context: Transaction = {},
  ): Promise<StepInput> {
    return (await this.admit(id, input, known, context)).step
  }

  /**
   * Adds a step to an inspection's log if the table of transitions, its conditions and facts allow it.
   * @throws ShopError inspection_not_found and those of `admitStep`
   */
  @InjectTransactionManager()
  async takeStep(
    id: string,
    input: StepInput,
    known: StepContext,
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<InspectionStanding> {
    await this.lock("inspection", id, "inspection_not_found", context)
    const { step, position } = await this.admit(id, input, known, context)
    const answers = step.action === "report" ? { answers: await this.readAnswers(id, context) } : {}
    await this.createInspectionSteps(
      {
        inspection_id: id,
        position,
        action: step.action,
        on: known.today ?? todayInVietnam(),
        by,
        comment: step.comment,
        facts: { ...step.facts, ...answers },
      },
      context,
    )
    return readInspectionStanding(await this.readSteps(id, context))
  }

  /**
   * Notes the answer to one item of the check list, in place of an earlier one.
   * @throws ShopError inspection_not_found, inspection_answers_closed, inspection_answer_unknown
   */
  @InjectTransactionManager()
  async answerItem(
    id: string,
    { item, answer, note }: { item: string; answer: string; note: string | null },
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await this.lock("inspection", id, "inspection_not_found", context)
    const inspection = await this.retrieveInspection(id, {}, context)
    const known = unanswered(checklistsByCode(listOf(inspection.checklists)), [])
    if ((await this.standingOf(id, context)).state !== "under_way") {
      throw new ShopError("conflict", "inspection_answers_closed")
    }
    if (!known.includes(item)) {
      throw new ShopError("invalid_data", "inspection_answer_unknown")
    }
    const data = { answer: assertAnswer(answer), note: note?.normalize("NFC").trim() || null, by }
    const [before] = await this.listInspectionAnswers(
      { inspection_id: id, item },
      { select: ["id"] },
      context,
    )
    if (before) {
      await this.updateInspectionAnswers({ id: before.id, ...data }, context)
    } else {
      await this.createInspectionAnswers({ inspection_id: id, item, ...data }, context)
    }
  }

  /** @throws ShopError inspection_not_found, inspection_findings_closed and those of `readFinding` */
  @InjectTransactionManager()
  async addFinding(
    id: string,
    input: FindingInput,
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<string> {
    await this.lockOpen(id, context)
    const { pictures, ...finding } = readFinding(input)
    const row = await this.createInspectionFindings(
      { ...finding, inspection_id: id, pictures: { list: pictures }, found_on: todayInVietnam(), by },
      context,
    )
    return row.id
  }

  /** @throws ShopError inspection_not_found, inspection_findings_closed and those of `readCorrectionInput` */
  @InjectTransactionManager()
  async demandCorrection(
    id: string,
    input: CorrectionInput,
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<string> {
    await this.lockOpen(id, context)
    const correction = readCorrectionInput(input, todayInVietnam())
    if (correction.finding_id) {
      const [finding] = await this.listInspectionFindings(
        { id: correction.finding_id, inspection_id: id },
        { select: ["id"] },
        context,
      )
      if (!finding) {
        throw new ShopError("not_found", "inspection_finding_unknown")
      }
    }
    const row = await this.createCorrectiveActions(
      { ...correction, inspection_id: id, demanded_on: todayInVietnam(), by },
      context,
    )
    return row.id
  }

  /**
   * Records what was found when somebody looked again.
   * @throws ShopError correction_not_found, correction_done_already, inspection_findings_closed and those of `readFollowUp`
   */
  @InjectTransactionManager()
  async followUp(
    id: string,
    correction_id: string,
    input: FollowUpInput,
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await this.lockOpen(id, context)
    const today = todayInVietnam()
    const [correction] = await this.listCorrectiveActions(
      { id: correction_id, inspection_id: id },
      { relations: ["follow_ups"] },
      context,
    )
    if (!correction) {
      throw new ShopError("not_found", "correction_not_found")
    }
    if (readCorrection(correction.due_on, correction.follow_ups, today).state === "done") {
      throw new ShopError("conflict", "correction_done_already")
    }
    const { pictures, ...followUp } = readFollowUp(input, today)
    await this.createCorrectionFollowUps(
      {
        ...followUp,
        correction_id,
        position: correction.follow_ups.length + 1,
        on: today,
        pictures: { list: pictures },
        by,
      },
      context,
    )
  }

  /**
   * Takes a complaint in. The same `request_key` again is the same complaint.
   * @throws ShopError complaint_text_missing, complaint_text_too_long, complaint_contact_invalid
   */
  @InjectTransactionManager()
  async receiveComplaint(
    input: NewComplaint,
    @MedusaContext() context: Transaction = {},
  ): Promise<{ id: string; code: string; created: boolean }> {
    const complaint = readComplaint(input)
    await managerOf(context).execute(`select pg_advisory_xact_lock(hashtext(?))`, [
      `complaint:${input.request_key}`,
    ])
    const [known] = await this.listComplaints({ request_key: complaint.request_key }, {}, context)
    if (known) {
      return { id: known.id, code: known.code, created: false }
    }
    const on = todayInVietnam()
    const row = await this.createComplaints({ ...complaint, code: complaintCode(), received_on: on }, context)
    await this.createComplaintSteps(
      {
        complaint_id: row.id,
        position: 1,
        action: "receive",
        on,
        by: null,
        comment: null,
        inspection_id: null,
      },
      context,
    )
    return { id: row.id, code: row.code, created: true }
  }

  /**
   * Adds a step to a complaint's log.
   * @throws ShopError complaint_not_found, complaint_step_not_allowed, inspection_comment_missing
   */
  @InjectTransactionManager()
  async takeComplaintStep(
    id: string,
    step: { action: ComplaintAction; comment: string | null; inspection_id?: string | null },
    by: By,
    @MedusaContext() context: Transaction = {},
  ): Promise<void> {
    await this.lock("complaint", id, "complaint_not_found", context)
    const steps = await this.listComplaintSteps({ complaint_id: id }, {}, context)
    const transition = complaintTransition(complaintState(steps), step.action)
    if (!transition) {
      throw new ShopError("conflict", "complaint_step_not_allowed")
    }
    const comment = step.comment?.normalize("NFC").trim() || null
    if (comment === null && transition.comment === "required") {
      throw new ShopError("invalid_data", "inspection_comment_missing")
    }
    await this.createComplaintSteps(
      {
        complaint_id: id,
        position: steps.length + 1,
        action: step.action,
        on: todayInVietnam(),
        by,
        comment,
        inspection_id: step.inspection_id ?? null,
      },
      context,
    )
  }

  /** Where an inspection stands by its log. */
  async standingOf(id: string, context?: Transaction): Promise<InspectionStanding> {
    return readInspectionStanding(await this.readSteps(id, context))
  }

  private async readSteps(inspection_id: string, context?: Transaction) {
    const rows = await this.listInspectionSteps({ inspection_id }, { order: { position: "ASC" } }, context)
    return rows.map(toStep)
  }

  private async readAnswers(
    inspection_id: string,
    context: Transaction,
  ): Promise<{ item: string; answer: Answer; note: string | null }[]> {
    const rows = await this.listInspectionAnswers({ inspection_id }, { order: { item: "ASC" } }, context)
    return rows.map(({ item, answer, note }) => ({ item, answer, note }))
  }

  private async admit(id: string, input: StepInput, known: StepContext, context: Transaction) {
    const [inspection] = await this.listInspections({ id }, {}, context)
    if (!inspection) {
      throw new ShopError("not_found", "inspection_not_found")
    }
    const today = known.today ?? todayInVietnam()
    const steps = await this.readSteps(id, context)
    const answers = await this.readAnswers(id, context)
    const corrections = await this.listCorrectiveActions(
      { inspection_id: id },
      { relations: ["follow_ups"] },
      context,
    )
    const step = admitStep(input, {
      standing: readInspectionStanding(steps),
      unanswered: unanswered(
        checklistsByCode(listOf(inspection.checklists)),
        answers.map(({ item }) => item),
      ),
      corrections: corrections.map(({ due_on, follow_ups }) => readCorrection(due_on, follow_ups, today)),
      carried_star: known.carried_star,
      grounds: known.grounds,
      today,
    })
    return { step, position: steps.length + 1 }
  }

  /** Findings are recorded from the beginning of the visit to the conclusion. */
  private async lockOpen(id: string, context: Transaction): Promise<void> {
    await this.lock("inspection", id, "inspection_not_found", context)
    const { state } = await this.standingOf(id, context)
    if (state !== "under_way" && state !== "reported" && state !== "correcting") {
      throw new ShopError("conflict", "inspection_findings_closed")
    }
  }

  private async lock(
    table: "inspection" | "complaint",
    id: string,
    refusal: string,
    context: Transaction,
  ): Promise<void> {
    const rows = await managerOf(context).execute(
      `select id from ${table} where id = ? and deleted_at is null for update`,
      [id],
    )
    if (rows.length === 0) {
      throw new ShopError("not_found", refusal)
    }
  }

  private async nextSerial(year: number, context: Transaction): Promise<number> {
    const manager = managerOf(context)
    await manager.execute(`select pg_advisory_xact_lock(hashtext(?))`, [`inspection:${year}`])
    const [row] = await manager.execute<{ serial: number }[]>(
      `select coalesce(max(serial), 0) + 1 as serial from inspection where year = ?`,
      [year],
    )
    return Number(row?.serial ?? 1)
  }
}

export default InspectionModuleService
