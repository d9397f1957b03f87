import { model } from "@medusajs/framework/utils"

import { Basket } from "./basket"
import { Purchase } from "./purchase"

/**
 * One seller's share of a basket: a cart while it is gathered, then, in the same row, the order that it became.
 * A part with an order is no longer in the basket. `purchase` without `order_id` means that a checkout is at work on it,
 * or was when the process died.
 */
export const BasketPart = model
  .define("basket_part", {
    id: model.id({ prefix: "bpart" }).primaryKey(),
    seller_id: model.text(),
    cart_id: model.text().unique(),
    delivery: model.enum(["delivery", "pickup"]).nullable(),
    order_id: model.text().unique().nullable(),
    basket: model.belongsTo(() => Basket, { mappedBy: "parts" }),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "parts" }).nullable(),
  })
  .indexes([
    {
      name: "UQ_basket_part_open_seller",
      on: ["basket_id", "seller_id"],
      unique: true,
      where: "order_id IS NULL AND deleted_at IS NULL",
    },
  ])
