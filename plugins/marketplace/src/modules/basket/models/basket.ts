import { model } from "@medusajs/framework/utils"

import { BasketPart } from "./basket-part"
import { Purchase } from "./purchase"

/**
 * What a shopper has gathered so far: one Medusa cart per seller of record. The id is the only thing a guest needs to
 * reach it, so it is unguessable (see `basket-id.ts`).
 */
export const Basket = model.define("basket", {
  id: model.id({ prefix: "bsk" }).primaryKey(),
  /** Once set, nobody else reaches the basket. */
  customer_id: model.text().nullable(),
  sales_channel_id: model.text(),
  region_id: model.text(),
  /** `{ province_code, commune_code, street? }` of the last quote, so that a form keeps what was typed. */
  address: model.json().nullable(),
  parts: model.hasMany(() => BasketPart, { mappedBy: "basket" }),
  purchases: model.hasMany(() => Purchase, { mappedBy: "basket" }),
})
