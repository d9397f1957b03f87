import { model } from "@medusajs/framework/utils"

import { actorTypes } from "../dossier-log"
import { formKinds } from "../forms/form-kinds"
import Dossier from "./dossier"

/** One version of a form. A change is a further version; what was saved stays. */
const DossierForm = model
  .define("dossier_form", {
    id: model.id({ prefix: "dosform" }).primaryKey(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "forms" }),
    kind: model.enum([...formKinds]),
    version: model.number(),
    content: model.json(),
    saved_by_type: model.enum([...actorTypes]),
    saved_by: model.text().nullable(),
    /** ISO instant, by the shop's clock. */
    saved_at: model.text(),
  })
  .indexes([{ on: ["dossier_id", "kind", "version"], unique: true }])

export default DossierForm
