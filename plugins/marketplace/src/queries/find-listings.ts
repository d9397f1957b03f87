import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of the listings of products, by product id; a product without a listing is missing. */
export async function findListings(
  container: MedusaContainer,
  product_ids: string[],
): Promise<Map<string, string>> {
  if (product_ids.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "listing.id"],
    filters: { id: product_ids },
  })
  const rows = data as unknown as { id: string; listing?: { id: string } | null }[]
  return new Map(rows.flatMap(({ id, listing }) => (listing ? [[id, listing.id] as const] : [])))
}

/** Ids of the products of listings, by listing id. */
export async function findListingProducts(
  container: MedusaContainer,
  listing_ids: string[],
): Promise<Map<string, string>> {
  if (listing_ids.length === 0) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["id", "product.id"],
    filters: { id: listing_ids },
  })
  const rows = data as unknown as { id: string; product?: { id: string } | null }[]
  return new Map(rows.flatMap(({ id, product }) => (product ? [[id, product.id] as const] : [])))
}
