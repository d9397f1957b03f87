import { model } from "@medusajs/framework/utils"

/** One member's card for one item. What stands on it are its entries; nobody else reads them before the session is closed. */
const Scorecard = model
  .define("scorecard", {
    id: model.id({ prefix: "card" }).primaryKey(),
    item_id: model.text(),
    member_id: model.text(),
    submitted_at: model.text().nullable(),
  })
  .indexes([{ on: ["item_id", "member_id"], unique: true }])

export default Scorecard
