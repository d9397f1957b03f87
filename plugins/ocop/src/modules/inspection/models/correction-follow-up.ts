import { model } from "@medusajs/framework/utils"

import { FOLLOW_UP_RESULTS } from "../inspection-values"
import CorrectiveAction from "./corrective-action"

/** What somebody found when they looked whether it was set right; written once. */
const CorrectionFollowUp = model
  .define("correction_follow_up", {
    id: model.id({ prefix: "corrfu" }).primaryKey(),
    correction: model.belongsTo(() => CorrectiveAction, { mappedBy: "follow_ups" }),
    position: model.number(),
    result: model.enum([...FOLLOW_UP_RESULTS]),
    on: model.text(),
    /** The new date, where more time was given. */
    due_on: model.text().nullable(),
    note: model.text().nullable(),
    /** `{ list: string[] }`: addresses of stored pictures. */
    pictures: model.json(),
    by: model.text().nullable(),
  })
  .indexes([{ on: ["correction_id", "position"], unique: true }])

export default CorrectionFollowUp
