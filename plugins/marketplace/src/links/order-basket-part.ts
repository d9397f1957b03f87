import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"

import BasketModule from "../modules/basket"

/** From an order to the purchase it belongs to: `order.basket_part.purchase`. Read from the part, nothing is written. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...BasketModule.linkable.basketPart.id, primaryKey: "order_id" },
  { readOnly: true },
)
