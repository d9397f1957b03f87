import type { MedusaResponse } from "@medusajs/framework/http"

import { readBasket } from "../../../../../queries/read-basket"
import { readPurchases } from "../../../../../queries/read-purchases"
import { checkOutBasketWorkflow } from "../../../../../workflows/basket/check-out-basket"
import { basketOf, type BasketRequest } from "../../basket-request"
import type { CheckOutBasketBody } from "../../validators"
import { CheckoutRefusal } from "./checkout-refusal"

export const POST = async (req: BasketRequest<CheckOutBasketBody>, res: MedusaResponse) => {
  const whose = basketOf(req)
  const { result } = await checkOutBasketWorkflow(req.scope).run({
    input: { ...whose, ...req.validatedBody },
  })
  const basket = await readBasket(req.scope, whose.basket_id, whose.customer_id)
  if (result.outcome !== "ordered") {
    throw new CheckoutRefusal(result, basket)
  }
  const [purchase] = await readPurchases(req.scope, { id: result.purchase_id })
  res.json({ purchase, refused: result.refused, basket })
}
