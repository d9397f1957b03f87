import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../../modules/dossier"
import type { StepActor } from "../../../modules/dossier/dossier-log"
import type { IdeaAction } from "../../../modules/dossier/idea-transitions"
import type DossierModuleService from "../../../modules/dossier/service"

export type MoveIdeaInput = {
  idea_id: string
  action: IdeaAction
  actor: StepActor
  comment: string | null
}

/**
 * Moves an idea on. Its log is only added to, so there is nothing to compensate with: let it be a workflow's last step.
 */
export const moveIdeaStep = createStep("move-idea", async (input: MoveIdeaInput, { container }) => {
  await container.resolve<DossierModuleService>(DOSSIER_MODULE).moveIdea(input)
  return new StepResponse(input.idea_id)
})
