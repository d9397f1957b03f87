import { model } from "@medusajs/framework/utils"

/** How far a row of numbers has come. The row is locked while a number is given out. */
const DossierCounter = model.define("dossier_counter", {
  id: model.id({ prefix: "doscnt" }).primaryKey(),
  key: model.text().unique(),
  value: model.number(),
})

export default DossierCounter
