import { model } from "@medusajs/framework/utils"

import { dossierLevels } from "../dossier-transitions"

/** A decision on dossiers as its paper has it; what it says of each dossier stands in the dossiers' logs. */
const DossierDecision = model
  .define("dossier_decision", {
    id: model.id({ prefix: "dosdec" }).primaryKey(),
    number: model.text(),
    decided_on: model.text(),
    level: model.enum([...dossierLevels]),
    /** The body as the paper names it. */
    authority: model.text(),
    signer: model.text(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["number", "decided_on", "level"], unique: true }])

export default DossierDecision
