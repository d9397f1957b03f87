import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../../../../queries/read-basket"
import { removeBasketLineWorkflow } from "../../../../../../workflows/basket/remove-basket-line"
import { updateBasketLineWorkflow } from "../../../../../../workflows/basket/update-basket-line"
import { basketOf, type BasketRequest } from "../../../basket-request"
import type { UpdateLineBody } from "../../../validators"

const lineOf = (req: BasketRequest) => ({ ...basketOf(req), line_id: req.params.line_id ?? "" })

export const POST = async (req: BasketRequest<UpdateLineBody>, res: MedusaResponse) => {
  const line = lineOf(req)
  const quantity = req.validatedBody.quantity ?? null
  await updateBasketLineWorkflow(req.scope).run({ input: { ...line, quantity } })
  res.json({ basket: await readBasket(req.scope, line.basket_id, line.customer_id) })
}

export const DELETE = async (req: BasketRequest, res: MedusaResponse) => {
  const line = lineOf(req)
  await removeBasketLineWorkflow(req.scope).run({ input: line })
  res.json({ basket: await readBasket(req.scope, line.basket_id, line.customer_id) })
}
