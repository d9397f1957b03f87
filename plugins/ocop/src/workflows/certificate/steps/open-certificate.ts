import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../../certificate-records"
import { CERTIFICATE_MODULE } from "../../../modules/certificate"
import type CertificateModuleService from "../../../modules/certificate/service"

export type OpenCertificateInput = { number: string; product_id: string }

export type OpenedCertificate = {
  id: string
  number: string
  /** False when the certificate is there with its product and its log: nothing is left to do. */
  incomplete: boolean
  linked: boolean
}

/**
 * Finds the certificate with a number or opens it with an empty log. Compensation takes an opened one away again,
 * unless a log has begun.
 */
export const openCertificateStep = createStep(
  "open-certificate",
  async ({ number, product_id }: OpenCertificateInput, { container }) => {
    const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    const { id, opened } = await service.openCertificate(number)
    const [record] = await readCertificates(container, { id })
    const owner = record?.product?.id
    if (owner && owner !== product_id) {
      throw new ShopError("conflict", "certificate_number_taken", { number })
    }
    const certificate: OpenedCertificate = {
      id,
      number,
      incomplete: !owner || !record?.badge,
      linked: Boolean(owner),
    }
    return new StepResponse(certificate, opened ? id : null)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<CertificateModuleService>(CERTIFICATE_MODULE).closeEmptyCertificate(id)
    }
  },
)
