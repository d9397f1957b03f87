import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../../modules/administrative-unit/service"
import type { SellerAt } from "../set-delivery-terms"
import { fulfillmentSetsOf, zoneAreas } from "../fulfillment-sets"

/** Gives each location the fulfilment sets and zones that it hasn't got; they are the same for every seller. */
export const createDeliveryZonesStep = createStep(
  "create-delivery-zones",
  async (sellers: SellerAt[], { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const areas = await zoneAreas(
      container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE),
    )
    const wanted = sellers.flatMap((seller) =>
      fulfillmentSetsOf(seller.handle, areas).map((set) => ({ set, location_id: seller.location_id })),
    )
    const known = await fulfillment.listFulfillmentSets({ name: wanted.map(({ set }) => set.name) })
    const missing = wanted.filter(({ set }) => !known.some((one) => one.name === set.name))
    const created = await fulfillment.createFulfillmentSets(missing.map(({ set }) => set))
    const idOf = new Map([...known, ...created].map((set) => [set.name, set.id]))
    const links = wanted.map(({ set, location_id }) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: idOf.get(set.name) },
    }))
    if (links.length > 0) {
      await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    }
    const createdIds = created.map((set) => set.id)
    return new StepResponse(createdIds, {
      createdIds,
      links: links.filter((link) =>
        createdIds.includes(String(link[Modules.FULFILLMENT]?.fulfillment_set_id)),
      ),
    })
  },
  async (done, { container }) => {
    if (done?.createdIds.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
      await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(done.createdIds)
    }
  },
)
