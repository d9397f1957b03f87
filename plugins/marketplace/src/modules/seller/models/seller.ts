import { model } from "@medusajs/framework/utils"

import { LEGAL_FORMS } from "../legal-forms"
import { SELLER_STATES } from "../seller-states"
import { Listing } from "./listing"

/** Who makes or sells goods. Orders, payment and complaints go to the seller of record. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    legal_form: model.enum([...LEGAL_FORMS]),
    /** Tax code of a business, or the personal number of the head of a household. */
    tax_code: model.text().nullable(),
    representative: model.text().nullable(),
    /** E.164. */
    phone: model.text(),
    email: model.text().nullable(),
    commune_code: model.text(),
    commune_valid_from: model.text(),
    /** House number, street or hamlet. */
    address: model.text(),
    story: model.text().nullable(),
    story_en: model.text().nullable(),
    picture_url: model.text().nullable(),
    /** `BankAccount`; shown to the seller and staff only. */
    bank_account: model.json().nullable(),
    state: model.enum([...SELLER_STATES]).default("pending"),
    made_listings: model.hasMany(() => Listing, { mappedBy: "maker" }),
    sold_listings: model.hasMany(() => Listing, { mappedBy: "seller" }),
  })
  .indexes([{ on: ["commune_code"] }, { on: ["state"] }])
