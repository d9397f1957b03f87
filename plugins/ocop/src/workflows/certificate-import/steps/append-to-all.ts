import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readRuleBook } from "../../../read-rule-book"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type CertificateModuleService from "../../../modules/certificate/service"
import type { AppendRequest } from "../../../modules/certificate/service"

/**
 * Writes into several logs, all or none. It is the last step: what was written can't be taken out, compensation annuls
 * it by further entries.
 */
export const appendToAllStep = createStep(
  "append-to-all",
  async (requests: Omit<AppendRequest, "book">[], { container }) => {
    const book = await readRuleBook(container)
    const written = await container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .appendToAll(requests.map((request) => ({ ...request, book })))
    return new StepResponse(written.length, written)
  },
  async (written, { container }) => {
    const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    const book = await readRuleBook(container)
    for (const { certificate_id, ids } of written ?? []) {
      await service.annulDecisions(certificate_id, ids, book)
    }
  },
)
