import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { CertificateEvents } from "../../events"
import type { DecisionInput } from "../../modules/certificate/decision"
import type { AppendRequest } from "../../modules/certificate/service"
import { appendDecisionsStep } from "./steps/append-decisions"
import { findCertificateProductStep } from "./steps/find-certificate-product"

export type RecordDecisionInput = {
  certificate_id: string
  decision: DecisionInput
  by: AppendRequest["by"]
  /** Id of the staff member, null for an import. */
  recorded_by: string | null
}

/**
 * Records one decision in a certificate's log, if the table of transitions, the table of authorities and the dates
 * allow it; otherwise nothing changes.
 *
 * @throws ShopError certificate_not_found, certificate_number_taken, and those of `admitDecision`
 */
export const recordDecisionWorkflow = createWorkflow(
  "record-decision",
  (input: WorkflowData<RecordDecisionInput>) => {
    const product_id = findCertificateProductStep(input.certificate_id)
    // Held back until the workflow has ended well, so the log can be the last that is written.
    emitEventStep({ eventName: CertificateEvents.CHANGED, data: { id: input.certificate_id, product_id } })
    const request = transform(
      input,
      ({ certificate_id, decision, by, recorded_by }): Omit<AppendRequest, "book"> => ({
        certificate_id,
        decisions: [decision],
        by,
        recorded_by,
      }),
    )
    return new WorkflowResponse(appendDecisionsStep(request))
  },
)
