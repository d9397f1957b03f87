import type { MedusaContainer } from "@medusajs/framework/types"
import { daysBetween, today as todayInVietnam, type Day } from "@cho-ocop/marketplace/clock"

import { findInspectedProducts, type InspectedProduct } from "./inspected-product"
import { revocationLaw } from "./inspection-law"
import { readRuleBook } from "./read-rule-book"
import type { RuleBook } from "./rules/rule-book"
import { INSPECTION_MODULE } from "./modules/inspection"
import { readCorrection, type CorrectionStanding } from "./modules/inspection/corrections"
import { decisionDeadline, type DecisionDeadline } from "./modules/inspection/decision-deadline"
import { readInspectionStanding, type InspectionStanding } from "./modules/inspection/inspection-standing"
import type { InspectionState } from "./modules/inspection/inspection-transitions"
import type { InspectionKind, Subject } from "./modules/inspection/inspection-values"
import type InspectionModuleService from "./modules/inspection/service"
import { listOf, toStep } from "./modules/inspection/step-row"

/** What has to be done next, and until when; `days` is negative once it is late. */
export type InspectionDeadline = {
  kind: "visit" | "correction" | "decision"
  on: Day
  days: number
  tone: DecisionDeadline["tone"]
}

export type InspectionRecord = Omit<InspectionStanding, "state"> & {
  id: string
  number: string
  kind: InspectionKind
  subjects: Subject[]
  state: InspectionState
  /** 1 to 4, of the day it is planned for. */
  quarter: number
  year: number
  product: { id: string; title: string }
  maker: { id: string; name: string }
  commune: { code: string; valid_from: string }
  certificate_id: string | null
  complaint_id: string | null
  deadline: InspectionDeadline | null
}

type Rows = Awaited<ReturnType<InspectionModuleService["listInspections"]>>
export type InspectionRow = Rows[number]

/** Inspections with what follows from their logs, the newest first. */
export async function readInspections(
  container: MedusaContainer,
  filter: { id?: string; product_id?: string; maker_id?: string } = {},
): Promise<{ record: InspectionRecord; row: InspectionRow }[]> {
  const rows = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).listInspections(filter, {
    relations: ["steps", "answers", "findings", "corrections", "corrections.follow_ups"],
    order: { year: "DESC", serial: "DESC" },
  })
  const products = await findInspectedProducts(container, { id: rows.map(({ product_id }) => product_id) })
  const book = await readRuleBook(container)
  const today = todayInVietnam()
  return rows.map((row) => ({ row, record: toRecord(row, products.get(row.product_id), book, today) }))
}

function toRecord(
  row: InspectionRow,
  product: InspectedProduct | undefined,
  book: RuleBook,
  today: Day,
): InspectionRecord {
  const standing = readInspectionStanding(row.steps.map(toStep))
  const planned_on = standing.planned_on ?? today
  return {
    ...standing,
    state: standing.state === "none" ? "planned" : standing.state,
    id: row.id,
    number: row.number,
    kind: row.kind,
    subjects: listOf(row.subjects) as Subject[],
    year: Number(planned_on.slice(0, 4)),
    quarter: Math.ceil(Number(planned_on.slice(5, 7)) / 3),
    product: { id: row.product_id, title: product?.title ?? row.product_id },
    maker: { id: row.maker_id, name: product?.maker.name ?? row.maker_id },
    commune: { code: row.commune_code, valid_from: row.commune_valid_from },
    certificate_id: row.certificate_id,
    complaint_id: row.complaint_id,
    deadline: deadlineOf(standing, correctionsOf(row, today), book, today),
  }
}

/** Where each corrective action of an inspection stands. */
export const correctionsOf = ({ corrections }: InspectionRow, today: Day): CorrectionStanding[] =>
  corrections.map(({ due_on, follow_ups }) => readCorrection(due_on, follow_ups, today))

/** Days before a visit or the end of a correction from which it is soon. */
const SOON = 3

function deadlineOf(
  { state, planned_on, concluded_on }: InspectionStanding,
  corrections: readonly CorrectionStanding[],
  book: RuleBook,
  today: Day,
): InspectionDeadline | null {
  const at = (kind: "visit" | "correction", on: Day): InspectionDeadline => {
    const days = daysBetween(today, on)
    return { kind, on, days, tone: days < 0 ? "late" : days <= SOON ? "soon" : "due" }
  }
  if (state === "planned" && planned_on) {
    return at("visit", planned_on)
  }
  if (state === "proposed" && concluded_on) {
    const { decide_within_days } = revocationLaw(book, concluded_on)
    return { kind: "decision", ...decisionDeadline(concluded_on, decide_within_days, today) }
  }
  const [first] = corrections
    .filter((one) => one.state !== "done")
    .map(({ due_on }) => due_on)
    .sort()
  return state === "correcting" && first ? at("correction", first) : null
}
