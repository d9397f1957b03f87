import { model } from "@medusajs/framework/utils"

import CertificateDecision from "./certificate-decision"

/**
 * A product's certificate with the log of decisions that makes it. Its number is that of the first paper; a later
 * recognition may bring a new one, which stands in the log.
 */
const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  number: model.text().unique(),
  decisions: model.hasMany(() => CertificateDecision, { mappedBy: "certificate" }),
})

export default Certificate
