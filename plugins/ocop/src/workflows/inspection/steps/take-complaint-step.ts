import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { INSPECTION_MODULE } from "../../../modules/inspection"
import type { ComplaintAction } from "../../../modules/inspection/complaint-transitions"
import type InspectionModuleService from "../../../modules/inspection/service"

export type TakeComplaintStepInput = {
  complaint_id: string
  action: ComplaintAction
  /** For `answer`: what the shopper is told. */
  comment: string | null
  inspection_id?: string | null
  /** Id of the staff member. */
  by: string | null
}

/**
 * Adds an entry to a complaint's log. It can't be taken back, so it is the last thing that a workflow writes.
 * @throws ShopError complaint_not_found, complaint_step_not_allowed, inspection_comment_missing
 */
export const takeComplaintStep = createStep(
  "take-complaint",
  async ({ complaint_id, by, ...step }: TakeComplaintStepInput, { container }) => {
    await container
      .resolve<InspectionModuleService>(INSPECTION_MODULE)
      .takeComplaintStep(complaint_id, step, by)
    return new StepResponse({ id: complaint_id })
  },
)
