import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../modules/dossier"
import type { NewHoliday } from "../../modules/dossier/new-rows"
import type DossierModuleService from "../../modules/dossier/service"

const addHolidayStep = createStep("add-holiday", async (input: NewHoliday, { container }) => {
  await container.resolve<DossierModuleService>(DOSSIER_MODULE).addHoliday(input)
  return new StepResponse(input.day)
})

/** Enters a day off, or one worked in exchange, into the working calendar. A later entry for the day corrects it. */
export const addHolidayWorkflow = createWorkflow(
  "add-holiday",
  (input: WorkflowData<NewHoliday>) => new WorkflowResponse(addHolidayStep(input)),
)
