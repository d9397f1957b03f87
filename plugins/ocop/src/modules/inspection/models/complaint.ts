import { model } from "@medusajs/framework/utils"

import ComplaintStep from "./complaint-step"

/** What a shopper says about a product. Contact is the shopper's choice, and for staff only. */
const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    /** What the shopper can name when asking again: `PA-XXXX-XXXX`. */
    code: model.text().unique(),
    /** Made once per form; the same key is the same complaint. */
    request_key: model.text().unique(),
    product_id: model.text(),
    /** As it was called that day. */
    product_title: model.text(),
    text: model.text(),
    name: model.text().nullable(),
    /** E.164 or an e-mail address. */
    contact: model.text().nullable(),
    locale: model.enum(["vi", "en"]),
    received_on: model.text(),
    steps: model.hasMany(() => ComplaintStep, { mappedBy: "complaint" }),
  })
  .indexes([{ on: ["product_id"] }])

export default Complaint
