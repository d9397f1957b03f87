import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { INSPECTION_MODULE } from "../../../modules/inspection"
import type { InspectionPlan } from "../../../modules/inspection/read-plan"
import type InspectionModuleService from "../../../modules/inspection/service"

type Input = { plan: InspectionPlan; by: string | null }

/** An inspection that was planned in vain stays in the books, cancelled. */
export const planInspectionStep = createStep(
  "plan-inspection",
  async ({ plan, by }: Input, { container }) => {
    const planned = await container
      .resolve<InspectionModuleService>(INSPECTION_MODULE)
      .planInspection(plan, by)
    return new StepResponse(planned, { id: planned.id, by })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<InspectionModuleService>(INSPECTION_MODULE).cancelPlan(done.id, done.by)
    }
  },
)
