import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { addEvidenceRowStep } from "./steps/add-evidence-row"
import { checkEvidenceStep, type EvidenceUpload } from "./steps/check-evidence"
import { storeEvidenceFileStep } from "./steps/store-evidence-file"

/**
 * Adds a paper with its file to a dossier. What the file is goes by its bytes; it is stored privately.
 *
 * @returns the paper's id
 * @throws ShopError private_file_*, evidence_file_refused, evidence_type_unknown, evidence_dates_invalid, day_invalid,
 * dossier_not_found, evidence_closed
 */
export const addEvidenceWorkflow = createWorkflow("add-evidence", (input: WorkflowData<EvidenceUpload>) => {
  const checked = checkEvidenceStep(input)
  const file_key = storeEvidenceFileStep(checked.file)
  const row = transform({ checked, file_key }, ({ checked, file_key }) => ({ ...checked.paper, file_key }))
  return new WorkflowResponse(addEvidenceRowStep(row))
})
