import { model } from "@medusajs/framework/utils"

import { councilKinds, councilLevels } from "../council-facts"
import CouncilMember from "./council-member"

/** A body set up by a decision: the council that scores, or the team that assists it. Days are `YYYY-MM-DD` of Vietnam. */
const Council = model.define("council", {
  id: model.id({ prefix: "ccl" }).primaryKey(),
  kind: model.enum([...councilKinds]),
  level: model.enum([...councilLevels]),
  name: model.text(),
  /** Number of the decision that set it up, for example `512/QĐ-UBND`. */
  decision_number: model.text(),
  decided_on: model.text(),
  /** Who signed that decision, as the paper names it. */
  decided_by: model.text(),
  valid_from: model.text(),
  /** Last day, or null as long as no other decision ends it. */
  valid_to: model.text().nullable(),
  members: model.hasMany(() => CouncilMember, { mappedBy: "council" }),
})

export default Council
