import { model } from "@medusajs/framework/utils"

import { ANSWERS } from "../inspection-values"
import Inspection from "./inspection"

/**
 * What was found for one item of the check list. It may change until the visit is reported; the report keeps a copy of
 * all answers in the log.
 */
const InspectionAnswer = model
  .define("inspection_answer", {
    id: model.id({ prefix: "inspans" }).primaryKey(),
    inspection: model.belongsTo(() => Inspection, { mappedBy: "answers" }),
    item: model.text(),
    answer: model.enum([...ANSWERS]),
    note: model.text().nullable(),
    by: model.text().nullable(),
  })
  .indexes([{ on: ["inspection_id", "item"], unique: true }])

export default InspectionAnswer
