import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { InspectionEvents } from "../../events"
import type { InspectionKind, Subject } from "../../modules/inspection/inspection-values"
import type { InspectionPlan } from "../../modules/inspection/read-plan"
import { findInspectedProductStep } from "./steps/find-inspected-product"
import { planInspectionStep } from "./steps/plan-inspection"
import { takeComplaintStep, type TakeComplaintStepInput } from "./steps/take-complaint-step"

export type PlanInspectionInput = {
  product_id: string
  kind: InspectionKind
  subjects: Subject[]
  /** `YYYY-MM-DD` */
  planned_on: string
  comment: string | null
  /** The complaint it comes from, which then is in inspection. */
  complaint_id: string | null
  /** Id of the staff member. */
  by: string | null
}

/**
 * Puts an inspection of a product and its maker on the plan, with the check lists of that day.
 *
 * @returns id and number, as "03/KT-2026"
 * @throws ShopError inspection_product_unknown, inspection_kind_unknown, inspection_subject_missing,
 * inspection_date_invalid, complaint_not_found, complaint_step_not_allowed
 */
export const planInspectionWorkflow = createWorkflow(
  "plan-inspection",
  (input: WorkflowData<PlanInspectionInput>) => {
    const found = findInspectedProductStep(input.product_id)
    const planned = planInspectionStep(transform({ input, found }, toPlan))
    emitEventStep({
      eventName: InspectionEvents.CHANGED,
      data: { id: planned.id, product_id: input.product_id },
    })
    when("from-complaint", input, ({ complaint_id }) => complaint_id !== null).then(() => {
      takeComplaintStep(
        transform({ input, planned }, ({ input, planned }): TakeComplaintStepInput => ({
          complaint_id: input.complaint_id ?? "",
          action: "inspect",
          comment: null,
          inspection_id: planned.id,
          by: input.by,
        })),
      )
    })
    return new WorkflowResponse(planned)
  },
)

type Found = {
  product: { branch: string; maker: { id: string; commune_code: string; commune_valid_from: string } }
}

function toPlan({
  input: { by, ...input },
  found: { product, certificate_id },
}: {
  input: PlanInspectionInput
  found: Found & { certificate_id: string | null }
}): { plan: InspectionPlan; by: string | null } {
  const { maker, branch } = product
  const { commune_code, commune_valid_from } = maker
  return {
    plan: { ...input, branch, maker_id: maker.id, commune_code, commune_valid_from, certificate_id },
    by,
  }
}
