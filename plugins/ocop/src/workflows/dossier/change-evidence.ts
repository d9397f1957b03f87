import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { DOSSIER_MODULE } from "../../modules/dossier"
import type { StepActor } from "../../modules/dossier/dossier-log"
import type { CheckResult } from "../../modules/dossier/evidence-checks"
import type DossierModuleService from "../../modules/dossier/service"

export type RemoveEvidenceInput = { dossier_id: string; evidence_id: string; actor: StepActor }

const removeEvidenceStep = createStep(
  "remove-evidence",
  async ({ dossier_id, evidence_id, actor }: RemoveEvidenceInput, { container }) => {
    const service = container.resolve<DossierModuleService>(DOSSIER_MODULE)
    await service.removeEvidence(dossier_id, evidence_id, actor.type)
    return new StepResponse(evidence_id)
  },
)

/** Takes a paper out of a dossier; it stays stored. @throws ShopError evidence_not_found, evidence_closed */
export const removeEvidenceWorkflow = createWorkflow(
  "remove-evidence",
  (input: WorkflowData<RemoveEvidenceInput>) => new WorkflowResponse(removeEvidenceStep(input)),
)

export type CheckEvidenceInput = {
  evidence_id: string
  result: CheckResult
  comment: string | null
  checked_by: string | null
}

const noteCheckStep = createStep("note-check", async (input: CheckEvidenceInput, { container }) => {
  await container.resolve<DossierModuleService>(DOSSIER_MODULE).noteCheck(input)
  return new StepResponse(input.evidence_id)
})

/** Adds a check to a paper's history. @throws ShopError evidence_not_found */
export const checkEvidenceWorkflow = createWorkflow(
  "check-evidence",
  (input: WorkflowData<CheckEvidenceInput>) => new WorkflowResponse(noteCheckStep(input)),
)
