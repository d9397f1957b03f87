import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { BASKET_MODULE } from "../../../modules/basket"
import { newBasketId } from "../../../modules/basket/basket-id"
import { CURRENCY } from "../../../modules/basket/currency"
import type BasketModuleService from "../../../modules/basket/service"
import { DELIVERY_COUNTRY } from "../../../modules/seller/delivery-zones"

export type CreateBasketInput = { sales_channel_id: string; customer_id: string | null }

export const createBasketStep = createStep(
  "create-basket",
  async ({ sales_channel_id, customer_id }: CreateBasketInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: regions } = await query.graph({
      entity: "region",
      fields: ["id"],
      filters: { currency_code: CURRENCY, countries: { iso_2: DELIVERY_COUNTRY } },
    })
    const region_id = regions[0]?.id
    if (!region_id) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "There is no region Vietnam with VND; seed the shop",
      )
    }
    const baskets = container.resolve<BasketModuleService>(BASKET_MODULE)
    const { id } = await baskets.createBaskets({
      id: newBasketId(),
      customer_id,
      sales_channel_id,
      region_id,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<BasketModuleService>(BASKET_MODULE).deleteBaskets(id)
    }
  },
)
