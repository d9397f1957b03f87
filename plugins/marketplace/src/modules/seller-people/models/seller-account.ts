import { model } from "@medusajs/framework/utils"

import { SELLER_ROLES } from "../../../access/seller-actor"
import { PERSON_STATES } from "../person-states"

/** The account of a person of a seller. Its id is the actor id of the tokens of `/auth/seller/emailpass`. */
export const SellerAccount = model
  .define("seller_account", {
    id: model.id({ prefix: "selacc" }).primaryKey(),
    seller_id: model.text(),
    name: model.text(),
    /** What he signs in with; in lower case. */
    email: model.text(),
    /** E.164. */
    phone: model.text().nullable(),
    role: model.enum([...SELLER_ROLES]),
    state: model.enum([...PERSON_STATES]).default("active"),
  })
  .indexes([{ on: ["email"], unique: true }, { on: ["seller_id"] }])
