import { model } from "@medusajs/framework/utils"

/** An order whose pieces are counted in `product_sales`: the row that makes counting safe to repeat. */
const CountedOrder = model.define("counted_order", {
  order_id: model.text().primaryKey(),
  /** `{ [product_id]: pieces }`, kept so that a cancelled order takes back exactly what it added. */
  pieces: model.json(),
})

export default CountedOrder
