import { model } from "@medusajs/framework/utils"

import { checkResults } from "../evidence-checks"
import Evidence from "./evidence"

/** Who looked at a paper and what they found; the last one counts, all of them stay. */
const EvidenceCheck = model
  .define("evidence_check", {
    id: model.id({ prefix: "evchk" }).primaryKey(),
    evidence: model.belongsTo(() => Evidence, { mappedBy: "checks" }),
    position: model.number(),
    result: model.enum([...checkResults]),
    comment: model.text().nullable(),
    checked_by: model.text().nullable(),
    checked_at: model.text(),
  })
  .indexes([{ on: ["evidence_id", "position"], unique: true }])

export default EvidenceCheck
