import type { MedusaContainer } from "@medusajs/framework/types"
import { today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "./certificate-records"
import { readRevocationLaw, type RevocationLaw } from "./inspection-law"
import { readInspections, type InspectionRecord, type InspectionRow } from "./inspection-records"
import type { Badge } from "./modules/certificate/badge"
import { checklistsByCode } from "./modules/inspection/choose-checklists"
import { readCorrection, type CorrectionStanding } from "./modules/inspection/corrections"
import type { Checklist } from "./modules/inspection/data/checklists"
import "./modules/inspection/inspection-messages"
import { inspectionActions, type InspectionTransition } from "./modules/inspection/inspection-transitions"
import type { Answer, FollowUpResult, Severity } from "./modules/inspection/inspection-values"
import type { InspectionStepEntry } from "./modules/inspection/step-facts"
import { listOf, toStep } from "./modules/inspection/step-row"
import { namesOfStaff } from "./names-of-staff"

export type FindingDetail = {
  id: string
  item: string | null
  severity: Severity
  text: string
  pictures: string[]
  found_on: Day
  by: string | null
}

export type CorrectionDetail = CorrectionStanding & {
  id: string
  finding_id: string | null
  text: string
  demanded_on: Day
  follow_ups: {
    result: FollowUpResult
    on: Day
    due_on: Day | null
    note: string | null
    pictures: string[]
  }[]
}

export type InspectionDetail = InspectionRecord & {
  certificate: { id: string; number: string; badge: Badge | null } | null
  checklists: Checklist[]
  answers: { item: string; answer: Answer; note: string | null }[]
  findings: FindingDetail[]
  corrections: CorrectionDetail[]
  /** The log, oldest entry first, with the names of who wrote it. */
  steps: InspectionStepEntry[]
  /** What may be done now: the rows of the table of transitions. */
  next: InspectionTransition[]
  grounds: RevocationLaw["grounds"]
  today: Day
}

/**
 * One inspection as its page in the office shows it.
 * @throws ShopError inspection_not_found
 */
export async function detailOfInspection(container: MedusaContainer, id: string): Promise<InspectionDetail> {
  const [found] = await readInspections(container, { id })
  if (!found) {
    throw new ShopError("not_found", "inspection_not_found")
  }
  const { record, row } = found
  const today = todayInVietnam()
  const [law, names, [certificate]] = await Promise.all([
    readRevocationLaw(container, today),
    namesOfStaff(
      container,
      [...row.steps, ...row.findings].flatMap(({ by }) => by ?? []),
    ),
    row.certificate_id ? readCertificates(container, { id: row.certificate_id }, today) : [],
  ])
  const nameOf = (by: string | null) => by && (names.get(by) ?? by)
  return {
    ...record,
    certificate: certificate
      ? { id: certificate.id, number: certificate.number, badge: certificate.badge }
      : null,
    checklists: checklistsByCode(listOf(row.checklists)),
    answers: row.answers.map(({ item, answer, note }) => ({ item, answer, note })),
    findings: row.findings.map(({ id, item, severity, text, pictures, found_on, by }) => ({
      id,
      item,
      severity,
      text,
      pictures: listOf(pictures),
      found_on,
      by: nameOf(by),
    })),
    corrections: row.corrections.map((one) => toCorrection(one, today)),
    steps: row.steps
      .map((step) => ({ ...toStep(step), by: nameOf(step.by) }))
      .sort((a, b) => a.position - b.position),
    next: inspectionActions(record.state).filter(({ conditions }) => fits(conditions, record.held)),
    grounds: law.grounds,
    today,
  }
}

/** A button that would only be refused isn't drawn; what is still to be filled in, is. */
function fits(conditions: InspectionTransition["conditions"], held: boolean): boolean {
  return !(conditions.includes("held") && !held) && !(conditions.includes("not_held") && held)
}

function toCorrection(row: InspectionRow["corrections"][number], today: Day): CorrectionDetail {
  return {
    ...readCorrection(row.due_on, row.follow_ups, today),
    id: row.id,
    finding_id: row.finding_id ?? null,
    text: row.text,
    demanded_on: row.demanded_on,
    follow_ups: [...row.follow_ups]
      .sort((a, b) => a.position - b.position)
      .map(({ result, on, due_on, note, pictures }) => ({
        result,
        on,
        due_on,
        note,
        pictures: listOf(pictures),
      })),
  }
}
