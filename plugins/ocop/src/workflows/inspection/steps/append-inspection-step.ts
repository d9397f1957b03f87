import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { INSPECTION_MODULE } from "../../../modules/inspection"
import type { StepInput } from "../../../modules/inspection/admit-step"
import type InspectionModuleService from "../../../modules/inspection/service"
import type { StepContext } from "../../../modules/inspection/service"

type Input = { inspection_id: string; step: StepInput; known: StepContext; by: string | null }

/** Adds an entry to an inspection's log. It can't be taken back, so it is the last thing that a workflow writes. */
export const appendInspectionStep = createStep(
  "append-inspection",
  async ({ inspection_id, step, known, by }: Input, { container }) => {
    const standing = await container
      .resolve<InspectionModuleService>(INSPECTION_MODULE)
      .takeStep(inspection_id, step, known, by)
    return new StepResponse(standing)
  },
)
