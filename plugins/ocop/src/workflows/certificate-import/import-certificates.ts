import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"

import { CertificateEvents } from "../../events"
import type { DecisionInput } from "../../modules/certificate/decision"
import { appendToAllStep } from "./steps/append-to-all"
import { openImportedCertificatesStep } from "./steps/open-imported-certificates"

export type ImportedCertificate = { number: string; product_id: string; decision: DecisionInput }

/**
 * Takes in certificates given elsewhere, all of them or none: their logs are written in one transaction, and what had to
 * be made before that is taken away when it fails. Running it again with the same certificates writes nothing.
 *
 * @returns how many logs were begun
 * @throws ShopError those of `admitDecision`, certificate_number_taken
 */
export const importCertificatesWorkflow = createWorkflow(
  "import-certificates",
  (input: WorkflowData<ImportedCertificate[]>) => {
    const { links, events, requests } = openImportedCertificatesStep(input)
    createRemoteLinkStep(links)
    // Held back until the workflow has ended well, so the logs can be the last that is written.
    emitEventStep({ eventName: CertificateEvents.CHANGED, data: events })
    return new WorkflowResponse(appendToAllStep(requests))
  },
)
