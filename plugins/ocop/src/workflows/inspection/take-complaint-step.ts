import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { takeComplaintStep, type TakeComplaintStepInput } from "./steps/take-complaint-step"

export type { TakeComplaintStepInput } from "./steps/take-complaint-step"

/**
 * Takes up, answers, closes or reopens a complaint. Turning it into an inspection is `planInspectionWorkflow`'s.
 * @throws ShopError complaint_not_found, complaint_step_not_allowed, inspection_comment_missing
 */
export const takeComplaintStepWorkflow = createWorkflow(
  "take-complaint-step",
  (input: WorkflowData<TakeComplaintStepInput>) => new WorkflowResponse(takeComplaintStep(input)),
)
