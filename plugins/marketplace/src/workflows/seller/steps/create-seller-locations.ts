import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import { loadSellerPlaces } from "../seller-places"

/** Medusa's own provider for what people carry themselves. */
export const MANUAL_PROVIDER = "manual_manual"

/**
 * Gives every seller that has none a stock location at its address, open to the shop's sales channel and able
 * to deliver. Answers all locations by seller.
 */
export const createSellerLocationsStep = createStep(
  "create-seller-locations",
  async (seller_ids: string[], { container }) => {
    const locations = container.resolve(Modules.STOCK_LOCATION)
    const places = await loadSellerPlaces(container, seller_ids)
    const missing = places.filter((place) => place.location_id === null)
    const sales_channel_id = await defaultSalesChannel(container)
    // A location whose link was lost in a crash is taken up again, not doubled.
    const known = await locations.listStockLocations({ name: missing.map((place) => place.location.name) })
    const links: LinkDefinition[] = []
    const created: string[] = []
    const byId = new Map(places.map((place) => [place.seller_id, place.location_id]))
    for (const { seller_id, location } of missing) {
      const lost = known.find((one) => one.metadata?.seller_id === seller_id)
      const { id } = lost ?? (await locations.createStockLocations({ ...location, metadata: { seller_id } }))
      if (!lost) {
        created.push(id)
      }
      byId.set(seller_id, id)
      links.push(...linksOf(id, seller_id, sales_channel_id))
    }
    if (links.length > 0) {
      await container.resolve(ContainerRegistrationKeys.LINK).create(links)
    }
    return new StepResponse(Object.fromEntries(byId) as Record<string, string>, { created, links })
  },
  async (done, { container }) => {
    if (done?.links.length) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(done.links)
    }
    if (done?.created.length) {
      await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(done.created)
    }
  },
)

function linksOf(stock_location_id: string, seller_id: string, sales_channel_id: string): LinkDefinition[] {
  return [
    { [SELLER_MODULE]: { seller_id }, [Modules.STOCK_LOCATION]: { stock_location_id } },
    { [Modules.SALES_CHANNEL]: { sales_channel_id }, [Modules.STOCK_LOCATION]: { stock_location_id } },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_PROVIDER },
    },
  ]
}

async function defaultSalesChannel(container: Parameters<typeof loadSellerPlaces>[0]): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) {
    throw new Error("The store has no default sales channel yet: start the backend once, or load the seed")
  }
  return store.default_sales_channel_id
}
