import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { ListingChanged } from "../../events"
import { SELLER_MODULE } from "../../modules/seller"
import type { SavedListing } from "./steps/save-listings"

/** Links from products to the listings that are new. */
export const linksToCreate = (listings: SavedListing[]): LinkDefinition[] =>
  listings
    .filter((listing) => listing.created)
    .map(({ id, product_id }) => ({ [Modules.PRODUCT]: { product_id }, [SELLER_MODULE]: { listing_id: id } }))

/** What subscribers are told about saved listings. */
export const toChanges = (listings: ListingChanged[]): ListingChanged[] =>
  listings.map(({ id, product_id }) => ({ id, product_id }))
