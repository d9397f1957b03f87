import { model } from "@medusajs/framework/utils"

/**
 * A province, district (until June 2025) or commune for as long as it had this name under this code.
 * Codes are reused, so the key is the code together with the first day; days are `YYYY-MM-DD`.
 */
export const AdministrativeUnit = model
  .define("administrative_unit", {
    id: model.id({ prefix: "adu" }).primaryKey(),
    code: model.text(),
    level: model.enum(["province", "district", "commune"]),
    name: model.text(),
    name_en: model.text(),
    /** The name without its type word, as searches compare it. */
    folded: model.text(),
    parent_code: model.text().nullable(),
    valid_from: model.text(),
    /** The last day, or null for a unit of today. */
    valid_to: model.text().nullable(),
    /** Code of the unit that took its place on the day after `valid_to`. */
    succeeded_by: model.text().nullable(),
  })
  .indexes([{ on: ["code", "valid_from"], unique: true }, { on: ["parent_code"] }])
