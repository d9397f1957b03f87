import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { appendStaffChangesStep } from "./steps/append-staff-changes"
import { readStaffChangeStep, type ChangeStaffInput } from "./steps/read-staff-change"

/**
 * Gives a person a role or takes it back. A role that is held already is given anew, with other communes or days.
 *
 * @throws ShopError `staff_user_not_found`, `commune_unknown`, and those of `admitChange`
 */
export const changeStaffWorkflow = createWorkflow("change-staff", (input: WorkflowData<ChangeStaffInput>) => {
  const request = readStaffChangeStep(input)
  return new WorkflowResponse(appendStaffChangesStep(request))
})
