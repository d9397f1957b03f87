import { model } from "@medusajs/framework/utils"

/** What a closed session found about one item. The database refuses to change or delete it (see the migrations). */
const SessionResult = model
  .define("session_result", {
    id: model.id({ prefix: "cres" }).primaryKey(),
    session_id: model.text(),
    item_id: model.text().unique(),
    /** Sum of the members' totals; with `total_votes` the average as an exact fraction. */
    total_sum: model.number(),
    total_votes: model.number(),
    star: model.number().nullable(),
    star_by_points: model.number().nullable(),
    star_by_gates: model.number().nullable(),
    /** Gates by star, as the scoring engine gives them. */
    gates: model.json(),
    /** `MemberTotal[]`. */
    members: model.json(),
    /** Grounds of elimination that members raised, and whether they hold: `RaisedGround[]`. */
    grounds: model.json(),
    /** `SessionSetting` in force when it was closed, with the council's picks for disputed gates. */
    setting: model.json(),
  })
  .indexes([{ on: ["session_id"] }])

export default SessionResult
