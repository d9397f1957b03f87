import { model } from "@medusajs/framework/utils"

import PaperCheck from "./paper-check"
import PaperReminder from "./paper-reminder"

/** A paper of a maker or of one of its products, as it was handed in; what is wrong is handed in anew. */
const Paper = model
  .define("paper", {
    id: model.id({ prefix: "paper" }).primaryKey(),
    /** Code of a paper type. */
    type: model.text(),
    seller_id: model.text(),
    /** Null for a paper about the facility. */
    product_id: model.text().nullable(),
    number: model.text(),
    issuer: model.text(),
    issued_on: model.text(),
    /** Last day on which it holds; null where it has no end. */
    ends_on: model.text().nullable(),
    /** `PrivateFile`; null for what was entered without one. */
    file: model.json().nullable(),
    handed_in_on: model.text(),
    handed_in_by_type: model.enum(["seller", "staff", "import"]),
    handed_in_by: model.text().nullable(),
    checks: model.hasMany(() => PaperCheck, { mappedBy: "paper" }),
    reminders: model.hasMany(() => PaperReminder, { mappedBy: "paper" }),
  })
  .indexes([{ on: ["seller_id"] }, { on: ["product_id"] }, { on: ["ends_on"] }])

export default Paper
