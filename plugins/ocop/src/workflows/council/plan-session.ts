import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { writeSessionStep, type PlanSessionInput } from "./steps/write-session"

/**
 * Plans a session of a council.
 *
 * @throws ShopError council_not_found, and those of `readSessionInput`
 */
export const planSessionWorkflow = createWorkflow("plan-session", (input: WorkflowData<PlanSessionInput>) => {
  return new WorkflowResponse(writeSessionStep(input))
})
