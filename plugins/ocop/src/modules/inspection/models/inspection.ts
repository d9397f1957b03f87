import { model } from "@medusajs/framework/utils"

import { INSPECTION_KINDS } from "../inspection-values"
import InspectionStep from "./inspection-step"
import InspectionAnswer from "./inspection-answer"
import InspectionFinding from "./inspection-finding"
import CorrectiveAction from "./corrective-action"

/** An inspection of one product and its maker after recognition. Its state follows from its steps. */
const Inspection = model
  .define("inspection", {
    id: model.id({ prefix: "insp" }).primaryKey(),
    /** As on papers, "03/KT-2026"; counted by year. */
    number: model.text().unique(),
    year: model.number(),
    serial: model.number(),
    kind: model.enum([...INSPECTION_KINDS]),
    /** `{ list: Subject[] }` */
    subjects: model.json(),
    /** `{ list: string[] }`: codes of the check lists it began with. */
    checklists: model.json(),
    product_id: model.text(),
    /** The maker at that time. */
    maker_id: model.text(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    /** The certificate looked at; null for a product without one. */
    certificate_id: model.text().nullable(),
    /** The complaint it came from. */
    complaint_id: model.text().nullable(),
    steps: model.hasMany(() => InspectionStep, { mappedBy: "inspection" }),
    answers: model.hasMany(() => InspectionAnswer, { mappedBy: "inspection" }),
    findings: model.hasMany(() => InspectionFinding, { mappedBy: "inspection" }),
    corrections: model.hasMany(() => CorrectiveAction, { mappedBy: "inspection" }),
  })
  .indexes([{ on: ["year", "serial"], unique: true }, { on: ["product_id"] }, { on: ["complaint_id"] }])

export default Inspection
