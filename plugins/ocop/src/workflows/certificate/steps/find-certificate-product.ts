import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCertificates } from "../../../certificate-records"
import "../../../modules/certificate/certificate-messages"

/** The product of a certificate; null when the product is gone. */
export const findCertificateProductStep = createStep(
  "find-certificate-product",
  async (certificate_id: string, { container }) => {
    const [certificate] = await readCertificates(container, { id: certificate_id })
    if (!certificate) {
      throw new ShopError("not_found", "certificate_not_found")
    }
    return new StepResponse(certificate.product?.id ?? null)
  },
)
