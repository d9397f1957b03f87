import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../../queries/read-basket"
import { basketOf, type BasketRequest } from "../basket-request"

export const GET = async (req: BasketRequest, res: MedusaResponse) => {
  const { basket_id, customer_id } = basketOf(req)
  res.json({ basket: await readBasket(req.scope, basket_id, customer_id) })
}
