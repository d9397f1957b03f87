import { isDay, type Day } from "@cho-ocop/marketplace/clock"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "./inspection-messages"
import { INSPECTION_KINDS, SUBJECTS, type InspectionKind, type Subject } from "./inspection-values"

/** An inspection as it is put on the plan. */
export type InspectionPlan = {
  kind: InspectionKind
  subjects: Subject[]
  planned_on: Day
  product_id: string
  maker_id: string
  commune_code: string
  commune_valid_from: Day
  branch: string | null
  certificate_id: string | null
  complaint_id: string | null
  comment: string | null
}

/** @throws ShopError inspection_kind_unknown, inspection_subject_missing, inspection_date_invalid */
export function readPlan(plan: InspectionPlan): InspectionPlan {
  if (!INSPECTION_KINDS.includes(plan.kind)) {
    throw new ShopError("invalid_data", "inspection_kind_unknown")
  }
  const subjects = SUBJECTS.filter((subject) => plan.subjects.includes(subject))
  if (subjects.length === 0) {
    throw new ShopError("invalid_data", "inspection_subject_missing")
  }
  if (!isDay(plan.planned_on)) {
    throw new ShopError("invalid_data", "inspection_date_invalid")
  }
  return { ...plan, subjects, comment: plan.comment?.normalize("NFC").trim() || null }
}
