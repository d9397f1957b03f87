import { model } from "@medusajs/framework/utils"

import { PAPER_VERDICTS } from "../paper-checks"
import Paper from "./paper"

/** What somebody in the office said of a paper; written once. */
const PaperCheck = model
  .define("paper_check", {
    id: model.id({ prefix: "papchk" }).primaryKey(),
    paper: model.belongsTo(() => Paper, { mappedBy: "checks" }),
    position: model.number(),
    verdict: model.enum([...PAPER_VERDICTS]),
    reason: model.text().nullable(),
    on: model.text(),
    by: model.text().nullable(),
  })
  .indexes([{ on: ["paper_id", "position"], unique: true }])

export default PaperCheck
