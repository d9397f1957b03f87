import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { CredentialEvents } from "../../events"
import { keepCredentialCurrentStep } from "./steps/keep-credential-current"

export type KeepCredentialCurrentInput = { certificate_id: string }

/**
 * Makes the signed files of a certificate say what its log says today: signs one for a certificate that came into
 * force or was extended, withdraws those that say too much. Safe to run twice.
 *
 * @throws ShopError certificate_not_found
 */
export const keepCredentialCurrentWorkflow = createWorkflow(
  "keep-credential-current",
  (input: WorkflowData<KeepCredentialCurrentInput>) => {
    const result = keepCredentialCurrentStep(input.certificate_id)
    when(
      "credential-changed",
      result,
      ({ issued, withdrawn }) => Boolean(issued) || withdrawn.length > 0,
    ).then(() => {
      emitEventStep({
        eventName: CredentialEvents.CHANGED,
        data: transform(input, ({ certificate_id }) => ({ certificate_id })),
      })
    })
    return new WorkflowResponse(result)
  },
)
