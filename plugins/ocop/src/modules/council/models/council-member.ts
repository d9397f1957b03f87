import { model } from "@medusajs/framework/utils"

import { memberRoles } from "../council-facts"
import Council from "./council"

/** A person on a council. Who leaves keeps the row, with the last day: sessions held before still name them. */
const CouncilMember = model
  .define("council_member", {
    id: model.id({ prefix: "cclmem" }).primaryKey(),
    council: model.belongsTo(() => Council, { mappedBy: "members" }),
    /** Id of the staff account the member signs in with. */
    user_id: model.text(),
    name: model.text(),
    organisation: model.text(),
    role: model.enum([...memberRoles]),
    /** False for a secretary who keeps the minutes without scoring. */
    votes: model.boolean().default(true),
    left_on: model.text().nullable(),
  })
  .indexes([{ on: ["council_id", "user_id"], unique: true }])

export default CouncilMember
