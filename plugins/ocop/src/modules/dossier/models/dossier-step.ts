import { model } from "@medusajs/framework/utils"

import { actorTypes } from "../dossier-log"
import { dossierActions, dossierLevels, dossierStates } from "../dossier-transitions"
import Dossier from "./dossier"

/** One entry of a dossier's log. The database refuses to change or delete a row (see the migrations). */
const DossierStep = model
  .define("dossier_step", {
    id: model.id({ prefix: "dosstep" }).primaryKey(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "steps" }),
    position: model.number(),
    action: model.enum([...dossierActions]),
    level: model.enum([...dossierLevels]),
    state: model.enum([...dossierStates]),
    next_level: model.enum([...dossierLevels]),
    actor_type: model.enum([...actorTypes]),
    actor_id: model.text().nullable(),
    comment: model.text().nullable(),
    evidence_ids: model.array(),
    data: model.json(),
    /** Day in Vietnam, by the shop's clock. */
    taken_on: model.text(),
    /** ISO instant, by the shop's clock. */
    taken_at: model.text(),
    /** The decision that this step belongs to. */
    decision_id: model.text().nullable(),
  })
  .indexes([{ on: ["dossier_id", "position"], unique: true }, { on: ["decision_id"] }])

export default DossierStep
