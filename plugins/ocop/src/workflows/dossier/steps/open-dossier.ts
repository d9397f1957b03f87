import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../../modules/dossier"
import type { NewDossier } from "../../../modules/dossier/new-rows"
import type DossierModuleService from "../../../modules/dossier/service"

/** Opens a dossier; compensation takes it away again while it is empty. */
export const openDossierStep = createStep(
  "open-dossier",
  async (input: NewDossier, { container }) => {
    const id = await container.resolve<DossierModuleService>(DOSSIER_MODULE).openDossier(input)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<DossierModuleService>(DOSSIER_MODULE).closeEmptyDossier(id)
    }
  },
)
