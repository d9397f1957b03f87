import { model } from "@medusajs/framework/utils"

/** How many pieces of a product were ordered here; the catalogue sorts by it ("popular"). */
const ProductSales = model.define("product_sales", {
  product_id: model.text().primaryKey(),
  pieces: model.number().default(0),
})

export default ProductSales
