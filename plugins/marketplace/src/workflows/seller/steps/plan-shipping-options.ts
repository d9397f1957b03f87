import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { deliveryOptions } from "../../../modules/seller/delivery-terms"
import { serviceZoneName } from "../fulfillment-sets"
import { planShippingOptions, type KnownOption } from "../plan-shipping-options"
import type { SellerAt } from "../set-delivery-terms"

export type ShippingOptionPlan = {
  create: FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[]
  /** New fees of options that stay. */
  update: { id: string; prices: FulfillmentWorkflow.UpdateShippingOptionPriceRecord[] }[]
  remove: string[]
}

type ZoneRow = {
  id: string
  name: string
  shipping_options?: { id: string; prices?: { currency_code: string; amount: number }[] | null }[]
}

/** Compares the shipping options that sellers have with those that their terms stand for. */
export const planShippingOptionsStep = createStep(
  "plan-shipping-options",
  async (sellers: SellerAt[], { container }) => {
    const shipping_profile_id = await defaultShippingProfile(container)
    const zones = await loadZones(container, sellers)
    const plans = sellers.map((seller) =>
      planShippingOptions({ seller, wanted: deliveryOptions(seller), zones, shipping_profile_id }),
    )
    return new StepResponse<ShippingOptionPlan>({
      create: plans.flatMap((plan) => plan.create),
      update: plans.flatMap((plan) => plan.update),
      remove: plans.flatMap((plan) => plan.remove),
    })
  },
)

async function loadZones(
  container: MedusaContainer,
  sellers: SellerAt[],
): Promise<Map<string, { id: string; options: KnownOption[] }>> {
  const names = sellers.flatMap(({ handle }) =>
    (["long_xuyen", "an_giang", "vietnam", "pickup"] as const).map((zone) => serviceZoneName(handle, zone)),
  )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "service_zone",
    fields: ["id", "name", "shipping_options.id", "shipping_options.prices.*"],
    filters: { name: names },
  })
  return new Map(
    (data as unknown as ZoneRow[]).map((zone) => [
      zone.name,
      {
        id: zone.id,
        options: (zone.shipping_options ?? []).map((option) => ({
          id: option.id,
          amount: option.prices?.find((price) => price.currency_code === "vnd")?.amount ?? null,
        })),
      },
    ]),
  )
}

async function defaultShippingProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [profile] = await fulfillment.listShippingProfiles({ type: "default" }, { take: 1 })
  const { id } = profile ?? (await fulfillment.createShippingProfiles({ name: "Mặc định", type: "default" }))
  return id
}
