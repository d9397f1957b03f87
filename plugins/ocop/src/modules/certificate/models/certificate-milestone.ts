import { model } from "@medusajs/framework/utils"

import { milestoneKinds } from "../milestones"

/**
 * What the calendar did to a certificate, noted once. The day follows from the log; the row keeps what was noticed and
 * whether somebody was told. The database refuses to change or delete a row.
 */
const CertificateMilestone = model
  .define("certificate_milestone", {
    id: model.id({ prefix: "certms" }).primaryKey(),
    certificate_id: model.text(),
    kind: model.enum([...milestoneKinds]),
    due_on: model.text(),
    days_left: model.number(),
    noted_on: model.text(),
    /** True when a notification went out. */
    told: model.boolean(),
  })
  .indexes([{ on: ["certificate_id", "kind", "due_on"], unique: true }])

export default CertificateMilestone
