import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { findInspectedProducts } from "../../../inspected-product"
import "../../../modules/paper/paper-messages"

type Owner = { seller_id: string; product_id: string | null }

/** A paper of a product belongs to the product's maker. @throws ShopError paper_seller_unknown, paper_product_unknown */
export const checkPaperOwnerStep = createStep(
  "check-paper-owner",
  async ({ seller_id, product_id }: Owner, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "seller", fields: ["id"], filters: { id: seller_id } })
    if (data.length === 0) {
      throw new ShopError("not_found", "paper_seller_unknown")
    }
    if (product_id) {
      const product = (await findInspectedProducts(container, { id: [product_id] })).get(product_id)
      if (product?.maker.id !== seller_id) {
        throw new ShopError("not_found", "paper_product_unknown")
      }
    }
    return new StepResponse({ seller_id })
  },
)
