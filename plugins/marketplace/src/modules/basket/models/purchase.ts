import { model } from "@medusajs/framework/utils"

import { Basket } from "./basket"
import { BasketPart } from "./basket-part"

/**
 * One press of "Đặt hàng": the orders that came of it, one per seller, and what the shopper said. The pair of basket and
 * `request_key` makes the press repeatable: the same key always finds the same purchase.
 */
export const Purchase = model
  .define("purchase", {
    id: model.id({ prefix: "pur" }).primaryKey(),
    /** `LX-XXXX-XXXX`, see `purchase-code.ts`. */
    code: model.text().unique(),
    request_key: model.text(),
    customer_id: model.text().index().nullable(),
    contact_name: model.text(),
    /** E.164. */
    contact_phone: model.text(),
    contact_email: model.text().nullable(),
    /** `{ street, commune_name, province_name }` as they were called on that day; null when everything is picked up. */
    address: model.json().nullable(),
    note: model.text().nullable(),
    locale: model.enum(["vi", "en"]),
    /** `{ list: Refusal[] }`: what could not be ordered, as told to the shopper; a repeated request gets the same answer. */
    refusals: model.json().nullable(),
    /** Null until every part was either ordered or refused. */
    settled_at: model.dateTime().nullable(),
    placed_at: model.dateTime(),
    basket: model.belongsTo(() => Basket, { mappedBy: "purchases" }),
    parts: model.hasMany(() => BasketPart, { mappedBy: "purchase" }),
  })
  .indexes([
    {
      name: "UQ_purchase_request",
      on: ["basket_id", "request_key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
