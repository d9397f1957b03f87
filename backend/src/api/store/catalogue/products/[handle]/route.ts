import { type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { readProductPage } from "../../../../../catalogue/product-page"
import { localeOf } from "../../../../locale"

/** Everything on one product's page; 404 `product_not_listed`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ product: await readProductPage(req.scope, req.params.handle ?? "", localeOf(req)) })
}
