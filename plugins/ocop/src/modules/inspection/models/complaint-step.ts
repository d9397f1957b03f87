import { model } from "@medusajs/framework/utils"

import { COMPLAINT_ACTIONS } from "../complaint-transitions"
import Complaint from "./complaint"

/** An entry of a complaint's log; written once. */
const ComplaintStep = model
  .define("complaint_step", {
    id: model.id({ prefix: "cmplstep" }).primaryKey(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "steps" }),
    position: model.number(),
    action: model.enum([...COMPLAINT_ACTIONS]),
    on: model.text(),
    by: model.text().nullable(),
    /** For `answer`: what the shopper was told. */
    comment: model.text().nullable(),
    inspection_id: model.text().nullable(),
  })
  .indexes([{ on: ["complaint_id", "position"], unique: true }])

export default ComplaintStep
