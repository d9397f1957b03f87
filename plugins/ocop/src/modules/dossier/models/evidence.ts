import { model } from "@medusajs/framework/utils"

import { actorTypes } from "../dossier-log"
import Dossier from "./dossier"
import EvidenceCheck from "./evidence-check"

/** A paper that shows something (minh chứng), with its file. It is never changed: a better one is a further one. */
const Evidence = model
  .define("evidence", {
    id: model.id({ prefix: "evid" }).primaryKey(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "evidence" }),
    /** Key of an evidence type of the rule set. */
    type: model.text(),
    title: model.text().nullable(),
    number: model.text().nullable(),
    issuer: model.text().nullable(),
    issued_on: model.text().nullable(),
    ends_on: model.text().nullable(),
    /** Key in the file store, where it is private. */
    file_key: model.text(),
    /** The name it came with, in composed Unicode. */
    filename: model.text(),
    /** Media type by content. */
    media_type: model.text(),
    /** Bytes. */
    size: model.number(),
    sha256: model.text(),
    added_by_type: model.enum([...actorTypes]),
    added_by: model.text().nullable(),
    added_at: model.text(),
    /** When it was taken out of the file again; the paper itself stays. */
    removed_at: model.text().nullable(),
    checks: model.hasMany(() => EvidenceCheck, { mappedBy: "evidence" }),
  })
  .indexes([{ on: ["dossier_id"] }])

export default Evidence
