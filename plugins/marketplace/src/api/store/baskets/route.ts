import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../queries/read-basket"
import { createBasketWorkflow } from "../../../workflows/basket/create-basket"
import { customerOf, type BasketRequest } from "./basket-request"

export const POST = async (req: BasketRequest, res: MedusaResponse) => {
  const customer_id = customerOf(req)
  const [sales_channel_id = ""] = req.publishable_key_context.sales_channel_ids
  const { result } = await createBasketWorkflow(req.scope).run({ input: { sales_channel_id, customer_id } })
  res.status(201).json({ basket: await readBasket(req.scope, result.id, customer_id) })
}
