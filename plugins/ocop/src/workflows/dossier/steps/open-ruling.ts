import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../../modules/dossier"
import type DossierModuleService from "../../../modules/dossier/service"
import type { Ruling } from "../decide/ruling"

/**
 * Records a decision's paper, once for its number, day and level. Nothing is compensated: a paper that no dossier names
 * says nothing, and the same request finds it again.
 */
export const openRulingStep = createStep(
  "open-ruling",
  async ({ entries: _entries, ...paper }: Ruling, { container }) => {
    const id = await container.resolve<DossierModuleService>(DOSSIER_MODULE).openRuling(paper)
    return new StepResponse(id)
  },
)
