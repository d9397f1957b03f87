import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { CredentialEvents } from "../../events"
import { rotateSigningKeyStep, type RotateSigningKeyInput } from "./steps/rotate-signing-key"

/** Retires the signing key in use and makes a new one; files signed with the old one stay checkable. */
export const rotateSigningKeyWorkflow = createWorkflow(
  "rotate-signing-key",
  (input: WorkflowData<RotateSigningKeyInput>) => {
    emitEventStep({ eventName: CredentialEvents.CHANGED, data: { certificate_id: null } })
    return new WorkflowResponse(rotateSigningKeyStep(input))
  },
)
