import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../modules/administrative-unit/service"

// One transaction: it happens as a whole or not at all, and there is nothing to take back.
const loadAdministrativeUnitsStep = createStep(
  "load-administrative-units",
  async (_: void, { container }) =>
    new StepResponse(
      await container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE).loadUnits(),
    ),
)

/** Brings the tables of administrative units to what the data of this version holds. Running it again changes nothing. */
export const loadAdministrativeUnitsWorkflow = createWorkflow(
  "load-administrative-units",
  () => new WorkflowResponse(loadAdministrativeUnitsStep()),
)
