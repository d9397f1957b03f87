import { model } from "@medusajs/framework/utils"

import { memberRoles } from "../council-facts"

/** Whether a member was there, with the name, organisation and role of that day. */
const SessionAttendance = model
  .define("session_attendance", {
    id: model.id({ prefix: "catt" }).primaryKey(),
    session_id: model.text(),
    member_id: model.text(),
    user_id: model.text(),
    name: model.text(),
    organisation: model.text(),
    role: model.enum([...memberRoles]),
    votes: model.boolean(),
    present: model.boolean(),
    /** Why a member is absent. */
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["session_id", "member_id"], unique: true }])

export default SessionAttendance
