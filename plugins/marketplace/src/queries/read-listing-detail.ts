import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { ListingFields } from "../modules/seller/read-listing"
import { ShopError } from "../shop-error"

/** What staff see and edit of a product's listing. */
export type ListingDetail = Omit<ListingFields, "popularity"> & {
  id: string
  maker: { id: string; name: string }
  seller: { id: string; name: string }
  /** What keeps it off sale now, oldest first. */
  holds: ListingHoldDetail[]
}

export type ListingHoldDetail = { id: string; reason: string; note: string | null; since: string }

type RawHold = ListingHoldDetail & { lifted_at: string | null }
type RawListing = Omit<ListingDetail, "holds"> & { holds?: RawHold[] | null }

/**
 * The listing of a product; null when it has none yet.
 * @throws ShopError `product_not_found`
 */
export async function readListingDetail(
  container: MedusaContainer,
  product_id: string,
): Promise<ListingDetail | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "listing.*",
      "listing.maker.id",
      "listing.maker.name",
      "listing.seller.id",
      "listing.seller.name",
      ...["id", "reason", "note", "since", "lifted_at"].map((field) => `listing.holds.${field}`),
    ],
    filters: { id: product_id },
  })
  const [product] = data as unknown as { listing?: RawListing | null }[]
  if (!product) {
    throw new ShopError("not_found", "product_not_found")
  }
  return product.listing ? { ...product.listing, holds: openHolds(product.listing.holds ?? []) } : null
}

function openHolds(holds: RawHold[]): ListingHoldDetail[] {
  return holds
    .filter(({ lifted_at }) => lifted_at === null)
    .sort((a, b) => (String(a.since) < String(b.since) ? -1 : 1))
    .map(({ id, reason, note, since }) => ({ id, reason, note, since }))
}
