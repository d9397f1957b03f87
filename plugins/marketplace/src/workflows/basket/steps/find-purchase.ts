import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import type BasketModuleService from "../../../modules/basket/service"
import { storedRefusals } from "../../../modules/basket/stored-refusals"
import type { Refusal } from "../../../modules/basket/types"

/** The purchase that an earlier request with the same key began, whether it came to its end or not. */
export type EarlierPurchase = { id: string; settled: boolean; refused: Refusal[] }

export const findPurchaseStep = createStep(
  "find-purchase",
  async (input: { basket_id: string; request_key: string }, { container }) => {
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const [purchase] = await baskets.listPurchases(input)
    return new StepResponse<EarlierPurchase | null>(
      purchase
        ? { id: purchase.id, settled: purchase.settled_at !== null, refused: storedRefusals(purchase) }
        : null,
    )
  },
)
