import { Modules } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"

import { CertificateEvents } from "../../events"
import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type { DecisionInput } from "../../modules/certificate/decision"
import type { AppendRequest } from "../../modules/certificate/service"
import { appendDecisionsStep } from "./steps/append-decisions"
import { checkCertificateProductStep } from "./steps/check-certificate-product"
import { openCertificateStep } from "./steps/open-certificate"
import { readCertificateNumberStep } from "./steps/read-certificate-number"

export type CreateCertificateInput = {
  number: string
  product_id: string
  /** The whole log so far, oldest first; each entry must be allowed to follow those before it. */
  decisions: DecisionInput[]
  /** Who writes it: a person at the desk, or an import of decisions given earlier. */
  by: AppendRequest["by"]
  /** Id of the staff member, null for an import. */
  recorded_by: string | null
}

/**
 * Opens a product's certificate with its log. A number that exists with its log is left as it is, so that it can
 * run again; one that a crash left without log or product is completed.
 *
 * @example
 * await createCertificateWorkflow(container).run({ input: { number: "07/2024/GCN-OCOP", product_id, by: "import",
 *   recorded_by: null, decisions: [{ kind: "recognition", decided_on: "2024-01-05", … }] } })
 * @throws ShopError certificate_number_missing, certificate_product_unknown, certificate_number_taken, and those of
 * `admitDecision`
 */
export const createCertificateWorkflow = createWorkflow(
  "create-certificate",
  (input: WorkflowData<CreateCertificateInput>) => {
    const number = readCertificateNumberStep(input.number)
    const product_id = checkCertificateProductStep(input.product_id)
    const certificate = openCertificateStep({ number, product_id })

    when("certificate-without-product", certificate, ({ linked }) => !linked).then(() => {
      const links = transform({ certificate, product_id }, ({ certificate, product_id }) => [
        { [Modules.PRODUCT]: { product_id }, [CERTIFICATE_MODULE]: { certificate_id: certificate.id } },
      ])
      createRemoteLinkStep(links)
    })

    when("certificate-incomplete", certificate, ({ incomplete }) => incomplete).then(() => {
      // Held back until the workflow has ended well, so the log can be the last that is written.
      emitEventStep({ eventName: CertificateEvents.CHANGED, data: { id: certificate.id, product_id } })
      const request = transform(
        { certificate, input },
        ({ certificate, input }): Omit<AppendRequest, "book"> => ({
          certificate_id: certificate.id,
          decisions: input.decisions,
          by: input.by,
          recorded_by: input.recorded_by,
          only_if_empty: true,
        }),
      )
      appendDecisionsStep(request)
    })

    return new WorkflowResponse(
      transform(certificate, ({ id, number, incomplete }) => ({ id, number, created: incomplete })),
    )
  },
)
