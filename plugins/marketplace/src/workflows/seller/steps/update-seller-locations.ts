import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { loadSellerPlaces } from "../seller-places"

/** Keeps the name and address of sellers' stock locations equal to the sellers' own. Answers locations by seller. */
export const updateSellerLocationsStep = createStep(
  "update-seller-locations",
  async (seller_ids: string[], { container }) => {
    const service = container.resolve(Modules.STOCK_LOCATION)
    const places = await loadSellerPlaces(container, seller_ids)
    const ids = places.flatMap(({ location_id }) => (location_id ? [location_id] : []))
    const before = await service.listStockLocations({ id: ids }, { relations: ["address"] })
    for (const { location_id, location } of places) {
      if (location_id) {
        await service.updateStockLocations(location_id, location)
      }
    }
    const byId = places.map(({ seller_id, location_id }) => [seller_id, location_id] as const)
    return new StepResponse(Object.fromEntries(byId) as Record<string, string | null>, before)
  },
  async (before, { container }) => {
    const service = container.resolve(Modules.STOCK_LOCATION)
    for (const { id, name, address } of before ?? []) {
      const { address_1, city, province, country_code, phone } = address ?? {}
      await service.updateStockLocations(id, {
        name,
        address: { address_1: address_1 ?? "", city, province, country_code: country_code ?? "", phone },
      })
    }
  },
)
