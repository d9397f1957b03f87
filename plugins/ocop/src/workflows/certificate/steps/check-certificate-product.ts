import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import "../../../modules/certificate/certificate-messages"

/** Makes sure that a product exists before a certificate is hung on it. */
export const checkCertificateProductStep = createStep(
  "check-certificate-product",
  async (id: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { id } })
    if (data.length === 0) {
      throw new ShopError("invalid_data", "certificate_product_unknown")
    }
    return new StepResponse(id)
  },
)
