import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { ListingFields } from "../modules/seller/read-listing"
import { ShopError } from "../shop-error"

/** What staff see and edit of a product's listing. */
export type ListingDetail = Omit<ListingFields, "popularity"> & {
  id: string
  maker: { id: string; name: string }
  seller: { id: string; name: string }
}

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
    ],
    filters: { id: product_id },
  })
  const [product] = data as unknown as { listing?: ListingDetail | null }[]
  if (!product) {
    throw new ShopError("not_found", "product_not_found")
  }
  return product.listing ?? null
}
