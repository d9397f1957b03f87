import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"

import CertificateModule from "../modules/certificate"

/** A product may have had several certificates; a certificate is one product's. */
export default defineLink(ProductModule.linkable.product, {
  linkable: CertificateModule.linkable.certificate,
  isList: true,
})
