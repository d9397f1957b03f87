import { model } from "@medusajs/framework/utils"

import { INSPECTION_ACTIONS } from "../inspection-transitions"
import Inspection from "./inspection"

/** An entry of an inspection's log; written once, the database refuses to change it. */
const InspectionStep = model
  .define("inspection_step", {
    id: model.id({ prefix: "inspstep" }).primaryKey(),
    inspection: model.belongsTo(() => Inspection, { mappedBy: "steps" }),
    position: model.number(),
    action: model.enum([...INSPECTION_ACTIONS]),
    /** Day in Vietnam. */
    on: model.text(),
    by: model.text().nullable(),
    comment: model.text().nullable(),
    /** `StepFacts` */
    facts: model.json(),
  })
  .indexes([{ on: ["inspection_id", "position"], unique: true }])

export default InspectionStep
