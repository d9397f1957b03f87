import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type CertificateModuleService from "../../../modules/certificate/service"
import { readCertificates } from "../../../certificate-records"
import type { ImportedCertificate } from "../import-certificates"

/** Finds or opens the certificates of an import. Compensation takes the opened ones away, unless a log has begun. */
export const openImportedCertificatesStep = createStep(
  "open-imported-certificates",
  async (certificates: ImportedCertificate[], { container }) => {
    const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    const opened: string[] = []
    const ids: string[] = []
    for (const { number } of certificates) {
      const one = await service.openCertificate(number)
      ids.push(one.id)
      if (one.opened) {
        opened.push(one.id)
      }
    }
    const linked = new Set(
      (await readCertificates(container, { id: ids })).filter(({ product }) => product).map(({ id }) => id),
    )
    const rows = certificates.map((certificate, index) => ({ ...certificate, id: ids[index] ?? "" }))
    return new StepResponse(
      {
        requests: rows.map(({ id, decision }) => ({
          certificate_id: id,
          decisions: [decision],
          by: "import" as const,
          recorded_by: null,
          only_if_empty: true,
        })),
        links: rows
          .filter(({ id }) => !linked.has(id))
          .map(({ id, product_id }) => ({
            [Modules.PRODUCT]: { product_id },
            [CERTIFICATE_MODULE]: { certificate_id: id },
          })),
        events: rows.map(({ id, product_id }) => ({ id, product_id })),
      },
      opened,
    )
  },
  async (opened, { container }) => {
    const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    for (const id of opened ?? []) {
      await service.closeEmptyCertificate(id)
    }
  },
)
