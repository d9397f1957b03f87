import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../../modules/dossier"
import type { NewEvidence } from "../../../modules/dossier/new-rows"
import type DossierModuleService from "../../../modules/dossier/service"

/** Adds a paper to a dossier, as the last step: papers aren't taken out again. */
export const addEvidenceRowStep = createStep(
  "add-evidence-row",
  async (input: NewEvidence, { container }) => {
    const id = await container.resolve<DossierModuleService>(DOSSIER_MODULE).addEvidence(input)
    return new StepResponse(id)
  },
)
