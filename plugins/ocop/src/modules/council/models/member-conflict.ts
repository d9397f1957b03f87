import { model } from "@medusajs/framework/utils"

/** A conflict of interest: a member doesn't score what a maker makes, or one item of an agenda. */
const MemberConflict = model
  .define("member_conflict", {
    id: model.id({ prefix: "ccon" }).primaryKey(),
    member_id: model.text(),
    /** The maker whose products the member doesn't score; null when it is about one item. */
    seller_id: model.text().nullable(),
    /** The item of an agenda; null when it is about a maker. */
    item_id: model.text().nullable(),
    reason: model.text(),
    declared_by: model.text(),
    /** Instants, ISO; it holds from the one to the other. */
    declared_at: model.text(),
    lifted_at: model.text().nullable(),
  })
  .indexes([{ on: ["member_id"] }, { on: ["item_id"] }])

export default MemberConflict
