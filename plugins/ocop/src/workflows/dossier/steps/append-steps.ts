import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../../modules/dossier"
import type DossierModuleService from "../../../modules/dossier/service"
import type { StepRequest } from "../../../modules/dossier/step-request"

/**
 * Takes steps on dossiers, all or none. What was written can't be taken out of a log: compensation takes it back by
 * further entries.
 */
export const appendStepsStep = createStep(
  "append-steps",
  async (requests: StepRequest[], { container }) => {
    const steps = await container.resolve<DossierModuleService>(DOSSIER_MODULE).appendSteps(requests)
    return new StepResponse(
      steps,
      steps.map(({ id }, index) => ({ dossier_id: requests[index]?.dossier_id ?? "", id })),
    )
  },
  async (written, { container }) => {
    const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
    for (const { dossier_id, id } of written ?? []) {
      await service.takeBackStep(dossier_id, id)
    }
  },
)
