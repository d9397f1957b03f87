import { type MedusaContainer } from "@medusajs/framework/types"
import { badgeOfProduct } from "@cho-ocop/ocop/product-badges"
import { type Graph } from "./graph"

/**
 * The badges of products as of today. The search index is seeded where there is no whole container, only the query, and
 * the query is all that reading badges takes.
 */
export function badgesOf(query: Graph, productIds: string[]): ReturnType<typeof badgeOfProduct> {
  const container = { resolve: () => query } as unknown as MedusaContainer
  return badgeOfProduct(container, productIds)
}
