import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import type BasketModuleService from "../../../modules/basket/service"

export type CreateBasketPartInput = { basket_id: string; seller_id: string; cart_id: string }

export const createBasketPartStep = createStep(
  "create-basket-part",
  async (input: CreateBasketPartInput, { container }) => {
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const { id } = await baskets.createBasketParts(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<BasketModuleService>(BASKET_MODULE).deleteBasketParts(id)
    }
  },
)
