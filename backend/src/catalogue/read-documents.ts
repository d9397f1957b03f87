import { buildDocument, type CatalogueDocument } from "./document"
import { type Graph } from "./graph"
import { type Companions, readCompanions } from "./read-companions"
import { type ProductRow, readProducts } from "./read-products"

/** Documents of products as they are now, and the ids of those that have none because they aren't for sale here. */
export async function readDocuments(
  query: Graph,
  productIds: string[],
): Promise<{ documents: CatalogueDocument[]; removed: string[] }> {
  if (!productIds.length) return { documents: [], removed: [] }
  const products = await readProducts(query, { id: productIds })
  const companions = await readCompanions(query, products, "card")
  const documents = products.flatMap((product) => documentOf(product, companions) ?? [])
  const listed = new Set(documents.map(({ id }) => id))
  return { documents, removed: productIds.filter((id) => !listed.has(id)) }
}

/** The document of a product that was read already, or null when it isn't for sale here. */
export function documentOf(product: ProductRow, companions: Companions): CatalogueDocument | null {
  const { id, listing, thumbnail } = product
  const { english, badges, sold, pictures, communeOf } = companions
  return buildDocument({
    product,
    english: english.get(id) ?? {},
    listing,
    maker: listing?.maker ?? null,
    seller: listing?.seller ?? null,
    commune: communeOf(listing?.maker),
    picture: pictures.get(thumbnail ?? "") ?? null,
    badge: badges.get(id)?.badge ?? null,
    sold: sold.get(id) ?? 0,
  })
}
