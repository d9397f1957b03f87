import { model } from "@medusajs/framework/utils"

/**
 * The state of a certificate that was last told to the rest of the shop. What is shown is always computed; this
 * row only lets the clock notice that the computed state is no longer the one told.
 */
const CertificatePublication = model.define("certificate_publication", {
  id: model.id({ prefix: "certpub" }).primaryKey(),
  certificate_id: model.text().unique(),
  /** State and star, for example `valid/4` or `expired/-`. */
  published: model.text(),
  published_on: model.text(),
})

export default CertificatePublication
