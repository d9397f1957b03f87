import { model } from "@medusajs/framework/utils"

/** A meeting of a council. Its state is that of the last entry of its log, `session_step`. */
const CouncilSession = model
  .define("council_session", {
    id: model.id({ prefix: "cses" }).primaryKey(),
    council_id: model.text(),
    title: model.text(),
    place: model.text(),
    held_on: model.text(),
    rule_set_id: model.text(),
    round_year: model.number(),
    /** Number of the round in its year as the rule set has it; null for an extra round. */
    round_no: model.number().nullable(),
    /** Plan or rule that allows the extra round; null for a regular one. */
    extra_ground: model.text().nullable(),
  })
  .indexes([{ on: ["council_id"] }])

export default CouncilSession
