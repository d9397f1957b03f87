import { model } from "@medusajs/framework/utils"

import { dossierLevels } from "../dossier-transitions"
import { numberKinds } from "../numbers"
import Dossier from "./dossier"

/** A number given to a dossier: once for each kind and level, and to no other dossier. */
const DossierNumber = model
  .define("dossier_number", {
    id: model.id({ prefix: "dosnum" }).primaryKey(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "numbers" }),
    kind: model.enum([...numberKinds]),
    level: model.enum([...dossierLevels]),
    number: model.text(),
    given_on: model.text(),
  })
  .indexes([
    { on: ["dossier_id", "kind", "level"], unique: true },
    { on: ["kind", "level", "number"], unique: true },
  ])

export default DossierNumber
