import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import { storedRefusals } from "../../../modules/basket/stored-refusals"
import type BasketModuleService from "../../../modules/basket/service"
import type { Refusal } from "../../../modules/basket/types"
import { orderPart } from "../order-part"

export type PlacedOrders = { placed: boolean; refused: Refusal[] }

/**
 * Makes the orders of a purchase, one seller after the other, and notes each at once: after a crash the same request goes
 * on where this one stopped. An order that was made stays, so there is no compensation.
 */
export const placeOrdersStep = createStep(
  "place-orders",
  async ({ purchase_id, region_id }: { purchase_id: string; region_id: string }, { container }) => {
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const purchase = await baskets.retrievePurchase(purchase_id)
    const refused = storedRefusals(purchase)
    const open = await baskets.listBasketParts(
      { purchase_id, order_id: null },
      { order: { created_at: "ASC" } },
    )
    for (const part of open) {
      const outcome = await orderPart(container, part, region_id)
      if ("order_id" in outcome) {
        await baskets.updateBasketParts({ id: part.id, order_id: outcome.order_id })
      } else {
        refused.push(outcome)
      }
    }
    return new StepResponse<PlacedOrders>({
      placed: await baskets.settlePurchase(purchase_id, refused),
      refused,
    })
  },
)
