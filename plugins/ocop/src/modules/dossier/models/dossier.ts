import { model } from "@medusajs/framework/utils"

import { dossierKinds } from "../dossier-kinds"
import DossierForm from "./dossier-form"
import DossierNumber from "./dossier-number"
import DossierStep from "./dossier-step"
import Evidence from "./evidence"

/**
 * The file of one product for one evaluation. What it says stands in forms and papers, where it stands in its log;
 * here is only what holds from its opening on.
 */
const Dossier = model
  .define("dossier", {
    id: model.id({ prefix: "dos" }).primaryKey(),
    kind: model.enum([...dossierKinds]),
    product_id: model.text(),
    /** The seller that makes the product. */
    maker_id: model.text(),
    /** Commune of the maker on the day of opening; codes were reused, so the key has two parts. */
    commune_code: model.text(),
    commune_valid_from: model.text(),
    rule_set_id: model.text(),
    sheet_code: model.text(),
    sheet_version: model.number(),
    /** The certificate that is upgraded or evaluated again. */
    certificate_id: model.text().nullable(),
    idea_id: model.text().nullable(),
    /** Why a re-evaluation is handed in after its window. */
    late_reason: model.text().nullable(),
    /** Day of opening in Vietnam. */
    opened_on: model.text(),
    steps: model.hasMany(() => DossierStep, { mappedBy: "dossier" }),
    forms: model.hasMany(() => DossierForm, { mappedBy: "dossier" }),
    numbers: model.hasMany(() => DossierNumber, { mappedBy: "dossier" }),
    evidence: model.hasMany(() => Evidence, { mappedBy: "dossier" }),
  })
  .indexes([{ on: ["product_id"] }, { on: ["maker_id"] }, { on: ["commune_code"] }])

export default Dossier
