import { model } from "@medusajs/framework/utils"

import { SEVERITIES } from "../inspection-values"
import CorrectiveAction from "./corrective-action"
import Inspection from "./inspection"

/** Something that isn't as it should be, as it was found; written once. */
const InspectionFinding = model.define("inspection_finding", {
  id: model.id({ prefix: "inspfind" }).primaryKey(),
  inspection: model.belongsTo(() => Inspection, { mappedBy: "findings" }),
  /** Item of the check list it belongs to, if any. */
  item: model.text().nullable(),
  severity: model.enum([...SEVERITIES]),
  text: model.text(),
  /** `{ list: string[] }`: addresses of stored pictures. */
  pictures: model.json(),
  found_on: model.text(),
  by: model.text().nullable(),
  corrections: model.hasMany(() => CorrectiveAction, { mappedBy: "finding" }),
})

export default InspectionFinding
