import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { certificateOfProduct } from "../../../carried-certificate"
import { findInspectedProducts } from "../../../inspected-product"

/** @throws ShopError inspection_product_unknown */
export const findInspectedProductStep = createStep(
  "find-inspected-product",
  async (product_id: string, { container }) => {
    const product = (await findInspectedProducts(container, { id: [product_id] })).get(product_id)
    if (!product) {
      throw new ShopError("not_found", "inspection_product_unknown")
    }
    const certificate = await certificateOfProduct(container, product_id)
    return new StepResponse({ product, certificate_id: certificate?.id ?? null })
  },
)
