import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../../../queries/read-basket"
import { addBasketLineWorkflow } from "../../../../../workflows/basket/add-basket-line"
import { basketOf, type BasketRequest } from "../../basket-request"
import type { AddLineBody } from "../../validators"

export const POST = async (req: BasketRequest<AddLineBody>, res: MedusaResponse) => {
  const { variant_id, quantity } = req.validatedBody
  const whose = basketOf(req)
  await addBasketLineWorkflow(req.scope).run({ input: { ...whose, variant_id, quantity } })
  res.json({ basket: await readBasket(req.scope, whose.basket_id, whose.customer_id) })
}
