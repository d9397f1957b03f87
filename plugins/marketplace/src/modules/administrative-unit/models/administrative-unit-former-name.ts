import { model } from "@medusajs/framework/utils"

/** A name that people still say, and the commune of today that it leads to. */
export const AdministrativeUnitFormerName = model
  .define("administrative_unit_former_name", {
    id: model.id({ prefix: "adufn" }).primaryKey(),
    name: model.text(),
    district: model.text(),
    province: model.text(),
    /** The code it had, where known. */
    code: model.text().nullable(),
    /** Name and district without their type words, as searches compare them. */
    folded: model.text(),
    folded_province: model.text(),
    /** The last day of the name. */
    valid_to: model.text(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
  })
  .indexes([{ on: ["commune_code"] }])
