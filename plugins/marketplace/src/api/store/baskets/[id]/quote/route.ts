import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../../../queries/read-basket"
import { quoteBasketWorkflow } from "../../../../../workflows/basket/quote-basket"
import { basketOf, type BasketRequest } from "../../basket-request"
import type { QuoteBasketBody } from "../../validators"

export const POST = async (req: BasketRequest<QuoteBasketBody>, res: MedusaResponse) => {
  const { address, deliveries } = req.validatedBody
  const whose = basketOf(req)
  await quoteBasketWorkflow(req.scope).run({ input: { ...whose, address, deliveries } })
  res.json({ basket: await readBasket(req.scope, whose.basket_id, whose.customer_id) })
}
