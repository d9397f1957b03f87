import { type MedusaContainer } from "@medusajs/framework/types"
import { findInCatalogue } from "../search/catalogue"

const PAGE = 500

/** Handles of all products for sale, and of all makers and shops they come from. */
export async function readSitemap(
  container: MedusaContainer,
): Promise<{ products: string[]; makers: string[] }> {
  const products: string[] = []
  const makers = new Set<string>()
  for (let skip = 0; ; skip += PAGE) {
    const { documents } = await findInCatalogue(container, { order: { id: "ASC" }, skip, take: PAGE })
    for (const { handle, maker, seller } of documents) {
      products.push(handle)
      makers.add(maker.handle).add(seller.handle)
    }
    if (documents.length < PAGE) return { products, makers: [...makers] }
  }
}
