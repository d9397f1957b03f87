import type { MedusaContainer } from "@medusajs/framework/types"
import { daysBetween, today as todayInVietnam } from "@cho-ocop/marketplace/clock"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { INSPECTION_MODULE } from "./modules/inspection"
import "./modules/inspection/inspection-messages"
import {
  complaintActions,
  COMPLAINT_STATES,
  type ComplaintAction,
  type ComplaintState,
  type ComplaintTransition,
} from "./modules/inspection/complaint-transitions"
import type InspectionModuleService from "./modules/inspection/service"
import { complaintState } from "./modules/inspection/step-row"
import { namesOfStaff } from "./names-of-staff"

/** A complaint as staff see it; nothing of it is public. */
export type ComplaintRecord = {
  id: string
  code: string
  product: { id: string; title: string }
  text: string
  name: string | null
  contact: string | null
  locale: "vi" | "en"
  received_on: string
  /** Days since it came in. */
  age_days: number
  state: ComplaintState
  /** What was told to the shopper last. */
  answer: string | null
  inspection_ids: string[]
}

export type ComplaintDetail = ComplaintRecord & {
  steps: {
    action: ComplaintAction
    on: string
    by: string | null
    comment: string | null
    inspection_id: string | null
  }[]
  next: ComplaintTransition[]
}

export type ComplaintFilter = {
  q?: string
  state?: ComplaintState
  product_id?: string
  limit: number
  offset: number
}

export type ComplaintOverview = {
  complaints: ComplaintRecord[]
  count: number
  counts: Record<ComplaintState, number>
}

type Rows = Awaited<ReturnType<InspectionModuleService["listComplaints"]>>

const read = (container: MedusaContainer, filter: { id?: string }): Promise<Rows> =>
  container
    .resolve<InspectionModuleService>(INSPECTION_MODULE)
    .listComplaints(filter, { relations: ["steps"], order: { received_on: "DESC", id: "DESC" } })

/** Complaints, the newest first. */
export async function listComplaintRecords(
  container: MedusaContainer,
  { q = "", state, product_id, limit, offset }: ComplaintFilter,
): Promise<ComplaintOverview> {
  const words = foldVietnamese(q)
  const found = (await read(container, {}))
    .map(toRecord)
    .filter((one) => product_id === undefined || one.product.id === product_id)
    .filter((one) => foldVietnamese([one.code, one.product.title, one.text].join(" ")).includes(words))
  const shown = found.filter((one) => state === undefined || one.state === state)
  const counts = COMPLAINT_STATES.map((name) => [name, found.filter((one) => one.state === name).length])
  return {
    complaints: shown.slice(offset, offset + limit),
    count: shown.length,
    counts: Object.fromEntries(counts) as ComplaintOverview["counts"],
  }
}

/** @throws ShopError complaint_not_found */
export async function readComplaintDetail(container: MedusaContainer, id: string): Promise<ComplaintDetail> {
  const [row] = await read(container, { id })
  if (!row) {
    throw new ShopError("not_found", "complaint_not_found")
  }
  const record = toRecord(row)
  const steps = [...row.steps].sort((a, b) => a.position - b.position)
  const names = await namesOfStaff(
    container,
    steps.flatMap(({ by }) => by ?? []),
  )
  return {
    ...record,
    steps: steps.map(({ action, on, by, comment, inspection_id }) => ({
      action,
      on,
      by: by && (names.get(by) ?? by),
      comment,
      inspection_id,
    })),
    next: complaintActions(record.state),
  }
}

function toRecord(row: Rows[number]): ComplaintRecord {
  const steps = [...row.steps].sort((a, b) => a.position - b.position)
  const state = complaintState(steps)
  return {
    id: row.id,
    code: row.code,
    product: { id: row.product_id, title: row.product_title },
    text: row.text,
    name: row.name,
    contact: row.contact,
    locale: row.locale,
    received_on: row.received_on,
    age_days: daysBetween(row.received_on, todayInVietnam()),
    state: state === "none" ? "received" : state,
    answer: steps.findLast(({ action }) => action === "answer")?.comment ?? null,
    inspection_ids: steps.flatMap(({ inspection_id }) => inspection_id ?? []),
  }
}
