import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { INSPECTION_MODULE } from "../../modules/inspection"
import type { CorrectionInput, FindingInput, FollowUpInput } from "../../modules/inspection/read-finding"
import type InspectionModuleService from "../../modules/inspection/service"

/** What is written down during and after a visit. */
export type InspectionEntry =
  | { kind: "answer"; item: string; answer: string; note: string | null }
  | ({ kind: "finding" } & FindingInput)
  | ({ kind: "correction" } & CorrectionInput)
  | ({ kind: "follow_up"; correction_id: string } & FollowUpInput)

export type RecordInspectionInput = {
  inspection_id: string
  entry: InspectionEntry
  /** Id of the staff member. */
  by: string | null
}

/** One entry, written at once and kept: there is nothing after it that could fail. */
const recordInspectionStep = createStep(
  "record-inspection",
  async ({ inspection_id, entry, by }: RecordInspectionInput, { container }) => {
    const service = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
    if ("pictures" in entry) {
      await assertStored(container, entry.pictures)
    }
    switch (entry.kind) {
      case "answer":
        await service.answerItem(inspection_id, entry, by)
        break
      case "finding": {
        const { item, severity, text, pictures } = entry
        await service.addFinding(inspection_id, { item, severity, text, pictures }, by)
        break
      }
      case "correction": {
        const { finding_id, text, due_on } = entry
        await service.demandCorrection(inspection_id, { finding_id, text, due_on }, by)
        break
      }
      case "follow_up": {
        const { correction_id, result, due_on, note, pictures } = entry
        await service.followUp(inspection_id, correction_id, { result, due_on, note, pictures }, by)
        break
      }
    }
    return new StepResponse({ id: inspection_id })
  },
)

async function assertStored(container: MedusaContainer, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) {
    return
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "picture", fields: ["id", "url"], filters: { url: [...urls] } })
  if (data.length < new Set(urls).size) {
    throw new ShopError("invalid_data", "inspection_picture_unknown")
  }
}

/**
 * Writes down an answer to the check list, a finding, a corrective action or what was found when somebody looked again.
 *
 * @throws ShopError those of the inspection module's `answerItem`, `addFinding`, `demandCorrection` and `followUp`;
 * inspection_picture_unknown
 */
export const recordInspectionWorkflow = createWorkflow(
  "record-inspection",
  (input: WorkflowData<RecordInspectionInput>) => new WorkflowResponse(recordInspectionStep(input)),
)
