import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../modules/dossier"
import type { StepActor } from "../../modules/dossier/dossier-log"
import type { FormKind } from "../../modules/dossier/forms/form-kinds"
import type DossierModuleService from "../../modules/dossier/service"
import { composed } from "./composed"

export type SaveDossierFormInput = {
  dossier_id: string
  kind: FormKind
  content: Record<string, unknown>
  /** The version the person edited, 0 for a new form; null where it doesn't matter. */
  seen_version: number | null
  actor: StepActor
}

const saveFormStep = createStep("save-form", async (input: SaveDossierFormInput, { container }) => {
  const content = composed(input.content) as Record<string, unknown>
  const version = await container
    .resolve<DossierModuleService>(DOSSIER_MODULE)
    .saveForm({ ...input, content })
  return new StepResponse(version)
})

/**
 * Saves a further version of a form; earlier ones stay.
 *
 * @returns the number of the version
 * @throws ShopError dossier_not_found, dossier_form_closed, dossier_form_changed
 */
export const saveDossierFormWorkflow = createWorkflow(
  "save-dossier-form",
  (input: WorkflowData<SaveDossierFormInput>) => new WorkflowResponse(saveFormStep(input)),
)
