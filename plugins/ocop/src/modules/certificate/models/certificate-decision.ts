import { model } from "@medusajs/framework/utils"

import { decisionKinds } from "../decision"
import Certificate from "./certificate"

/**
 * One entry of a certificate's log. The database refuses to change or delete a row (see the migrations): a mistake
 * is set right by a further entry. Days are `YYYY-MM-DD` of Vietnam.
 */
const CertificateDecision = model
  .define("certificate_decision", {
    id: model.id({ prefix: "certdec" }).primaryKey(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "decisions" }),
    position: model.number(),
    kind: model.enum([...decisionKinds]),
    decided_on: model.text(),
    decision_number: model.text().nullable(),
    authority: model.text().nullable(),
    authority_level: model.enum(["district", "province", "central"]).nullable(),
    rule_set_id: model.text().nullable(),
    product_set: model.text().nullable(),
    star: model.number().nullable(),
    total_score: model.float().nullable(),
    certificate_number: model.text().nullable(),
    issued_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    extended_until: model.text().nullable(),
    pending_file_number: model.text().nullable(),
    ground: model.text().nullable(),
    reason: model.text().nullable(),
    corrects_id: model.text().nullable(),
    /** Id of the staff member; null for what was taken in by import. */
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["certificate_id", "position"], unique: true }, { on: ["certificate_number"] }])

export default CertificateDecision
