import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readRuleBook } from "../../../read-rule-book"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type CertificateModuleService from "../../../modules/certificate/service"
import type { AppendRequest } from "../../../modules/certificate/service"

/**
 * Writes decisions into a certificate's log. What was written can't be taken out: compensation annuls it by further
 * entries. Let it be a workflow's last step, so that only a workflow around it can make that necessary.
 */
export const appendDecisionsStep = createStep(
  "append-decisions",
  async (request: Omit<AppendRequest, "book">, { container }) => {
    const book = await readRuleBook(container)
    const written = await container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .appendDecisions({ ...request, book })
    return new StepResponse(written, {
      certificate_id: request.certificate_id,
      ids: written.map(({ id }) => id),
    })
  },
  async (written, { container }) => {
    if (written && written.ids.length > 0) {
      await container
        .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
        .annulDecisions(written.certificate_id, written.ids, await readRuleBook(container))
    }
  },
)
