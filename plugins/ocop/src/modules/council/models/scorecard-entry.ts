import { model } from "@medusajs/framework/utils"

import { entryKinds } from "../scorecard-entries"

/**
 * One thing on a card, saved by itself: the option picked on a criterion, a ground of elimination that is raised, or
 * the opinion. `version` counts the changes of this one entry.
 */
const ScorecardEntry = model
  .define("scorecard_entry", {
    id: model.id({ prefix: "cent" }).primaryKey(),
    scorecard_id: model.text(),
    kind: model.enum([...entryKinds]),
    /** Code of the criterion, key of the ground, or `opinion`. */
    key: model.text(),
    /** Code of the option, or text; null when it was taken back. */
    value: model.text().nullable(),
    version: model.number(),
  })
  .indexes([{ on: ["scorecard_id", "kind", "key"], unique: true }])

export default ScorecardEntry
