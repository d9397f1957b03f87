import { model } from "@medusajs/framework/utils"

import Paper from "./paper"

/** A reminder that was given of a paper's end; each once, for ever. */
const PaperReminder = model
  .define("paper_reminder", {
    id: model.id({ prefix: "paprem" }).primaryKey(),
    paper: model.belongsTo(() => Paper, { mappedBy: "reminders" }),
    /** How many days before the end it belongs to. */
    days_before: model.number(),
    on: model.text(),
  })
  .indexes([{ on: ["paper_id", "days_before"], unique: true }])

export default PaperReminder
