import { model } from "@medusajs/framework/utils"

/** One dossier on a session's agenda, with the sheet it is scored on and the names that the papers print. */
const SessionItem = model
  .define("session_item", {
    id: model.id({ prefix: "csit" }).primaryKey(),
    session_id: model.text(),
    position: model.number(),
    dossier_id: model.text(),
    dossier_number: model.text().nullable(),
    rule_set_id: model.text(),
    sheet_code: model.text(),
    sheet_version: model.number(),
    product_title: model.text(),
    maker_seller_id: model.text(),
    maker_name: model.text(),
  })
  .indexes([{ on: ["session_id", "dossier_id"], unique: true }])

export default SessionItem
