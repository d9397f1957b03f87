import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import type { HoldSource, NewHold } from "../../../modules/seller/listing-hold"
import type SellerModuleService from "../../../modules/seller/service"
import { findListings, findListingProducts } from "../../../queries/find-listings"
import type { TouchedListing } from "./open-holds"

/** What a source no longer holds: one product, or all it held when none is named. */
export type LiftListingHoldInput = { source: HoldSource; product_id?: string; by?: string | null }

/** Lifts the holds of sources; those that are lifted already stay as they are. */
export const liftHoldsStep = createStep(
  "lift-holds",
  async (lifts: LiftListingHoldInput[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const named = await findListings(
      container,
      lifts.flatMap(({ product_id }) => product_id ?? []),
    )
    const lifted: NewHold[] = []
    for (const { source, product_id, by = null } of lifts) {
      const listing_id = product_id === undefined ? undefined : (named.get(product_id) ?? "")
      lifted.push(...(await service.liftHoldsOf(source, { listing_id, by })))
    }
    const products = await findListingProducts(
      container,
      lifted.map(({ listing_id }) => listing_id),
    )
    const touched = lifted.map(({ listing_id }): TouchedListing => ({
      id: listing_id,
      product_id: products.get(listing_id) ?? "",
      changed: true,
    }))
    return new StepResponse(touched, lifted)
  },
  async (lifted, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    for (const hold of lifted ?? []) {
      await service.openHold(hold)
    }
  },
)
