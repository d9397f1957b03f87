import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"

import SellerModule from "../modules/seller"

/** Each product has one listing; the listing goes with the product. */
export default defineLink(ProductModule.linkable.product, {
  linkable: SellerModule.linkable.listing,
  deleteCascade: true,
})
