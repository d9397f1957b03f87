import { model } from "@medusajs/framework/utils"

import CorrectionFollowUp from "./correction-follow-up"
import Inspection from "./inspection"
import InspectionFinding from "./inspection-finding"

/** What the maker has to set right, and until when; written once, its state follows from the follow-ups. */
const CorrectiveAction = model.define("corrective_action", {
  id: model.id({ prefix: "corr" }).primaryKey(),
  inspection: model.belongsTo(() => Inspection, { mappedBy: "corrections" }),
  finding: model.belongsTo(() => InspectionFinding, { mappedBy: "corrections" }).nullable(),
  text: model.text(),
  /** Day in Vietnam; a follow-up may give a later one. */
  due_on: model.text(),
  demanded_on: model.text(),
  by: model.text().nullable(),
  follow_ups: model.hasMany(() => CorrectionFollowUp, { mappedBy: "correction" }),
})

export default CorrectiveAction
