import { model } from "@medusajs/framework/utils"

import { ROLES } from "../../../access/roles"

/**
 * One entry of the log of who holds which role. The database refuses to change or delete a row (see the migration): who
 * holds what today is read from the log. Days are `YYYY-MM-DD` of Vietnam.
 */
export const StaffChange = model
  .define("staff_change", {
    id: model.id({ prefix: "stch" }).primaryKey(),
    /** 1, 2, 3 … without a gap. */
    position: model.number(),
    kind: model.enum(["given", "taken"]),
    user_id: model.text(),
    role: model.enum([...ROLES]),
    /** `CommuneKey[]`; empty but for a commune officer. */
    communes: model.json(),
    valid_from: model.text(),
    /** The last day, or null for a role without an end. */
    valid_to: model.text().nullable(),
    reason: model.text().nullable(),
    /** Id of the user who gave or took it; null for the system. */
    made_by: model.text().nullable(),
  })
  .indexes([{ on: ["position"], unique: true }, { on: ["user_id"] }])
