import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { STAFF_MODULE } from "../../../modules/staff"
import type { ChangeStaffRequest } from "../../../modules/staff/service"
import type StaffModuleService from "../../../modules/staff/service"

/**
 * Writes changes into the log of roles. What was written can't be taken out, and nothing may follow it in a workflow that
 * could fail: it is the last step and needs no compensation.
 */
export const appendStaffChangesStep = createStep(
  "append-staff-changes",
  async (request: ChangeStaffRequest, { container }) =>
    new StepResponse(await container.resolve<StaffModuleService>(STAFF_MODULE).change(request)),
)
