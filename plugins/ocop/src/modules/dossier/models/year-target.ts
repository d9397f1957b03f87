import { model } from "@medusajs/framework/utils"

import { targetKinds } from "../year-targets"

/** What the programme means to reach in a year. */
const YearTarget = model
  .define("year_target", {
    id: model.id({ prefix: "target" }).primaryKey(),
    year: model.number(),
    kind: model.enum([...targetKinds]),
    /** Number of products. */
    target: model.number(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["year", "kind"], unique: true }])

export default YearTarget
