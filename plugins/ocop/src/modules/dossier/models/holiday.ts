import { model } from "@medusajs/framework/utils"

/** A day off, or one worked in exchange, that staff entered over the built-in table. The last entry for a day counts. */
const Holiday = model
  .define("holiday", {
    id: model.id({ prefix: "hol" }).primaryKey(),
    day: model.text(),
    off: model.boolean(),
    name_vi: model.text(),
    name_en: model.text(),
    /** The paper that says so. */
    source: model.text(),
    position: model.number(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["day", "position"], unique: true }])

export default Holiday
