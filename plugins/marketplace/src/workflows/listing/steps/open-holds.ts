import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import type { HoldSource, NewHold } from "../../../modules/seller/listing-hold"
import type SellerModuleService from "../../../modules/seller/service"
import { findListings } from "../../../queries/find-listings"
import { ShopError } from "../../../shop-error"

/** A hold on a product's listing. `note` is for staff and the seller; `by` a staff member's id, null for the system. */
export type HoldListingInput = {
  product_id: string
  /** Code in snake case: `inspection`, `papers_missing`, … */
  reason: string
  source: HoldSource
  note?: string | null
  by?: string | null
}

/** A listing that is held or free now; `changed` is false where nothing was to be done. */
export type TouchedListing = { id: string; product_id: string; changed: boolean }

type Done = { opened: string[]; replaced: NewHold[]; by: string | null }

/** @throws ShopError `listing_not_found` and what `readHold` refuses */
export const openHoldsStep = createStep(
  "open-holds",
  async (holds: HoldListingInput[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const listings = await findListings(
      container,
      holds.map(({ product_id }) => product_id),
    )
    const wanted = holds.map(({ product_id, reason, source, note = null, by = null }): NewHold => {
      const listing_id = listings.get(product_id)
      if (!listing_id) {
        throw new ShopError("not_found", "listing_not_found")
      }
      return { listing_id, reason, source, note, by }
    })
    const done: Done = { opened: [], replaced: [], by: holds[0]?.by ?? null }
    const touched: TouchedListing[] = []
    for (const [index, hold] of wanted.entries()) {
      const { id, opened, replaced } = await service.openHold(hold)
      if (opened) {
        done.opened.push(id)
      }
      if (replaced) {
        done.replaced.push(replaced)
      }
      touched.push({ id: hold.listing_id, product_id: holds[index]?.product_id ?? "", changed: opened })
    }
    return new StepResponse(touched, done)
  },
  async (done, { container }) => {
    if (done) {
      const service = container.resolve<SellerModuleService>(SELLER_MODULE)
      await service.liftHolds(done.opened, done.by)
      for (const hold of done.replaced) {
        await service.openHold(hold)
      }
    }
  },
)
