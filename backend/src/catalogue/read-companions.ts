import { type Graph, readRows } from "./graph"
import { badgesOf } from "./read-badges"
import { readCommunes } from "./read-communes"
import { readEnglish } from "./read-english"
import { readPictures } from "./read-pictures"
import { type ProductRow } from "./read-products"

/** What belongs to products in other modules, read for all of them at once. */
export type Companions = Awaited<ReturnType<typeof readCompanions>>

/**
 * Reads what belongs to products: English texts, badges as of today, pieces sold, pictures, communes.
 *
 * @param extent `card` reads what a card shows, `page` also what only a product's own page does: further pictures, English
 * names of variants, the commune of the seller of record
 */
export async function readCompanions(query: Graph, products: ProductRow[], extent: "card" | "page") {
  const ids = products.map(({ id }) => id)
  const whole = extent === "page" ? products : []
  const [english, badges, sold, pictures, communeOf] = await Promise.all([
    readEnglish(query, [...ids, ...whole.flatMap(({ variants }) => variants.map(({ id }) => id))]),
    badgesOf(query, ids),
    readSold(query, ids),
    readPictures(query, [
      ...products.map(({ thumbnail }) => thumbnail),
      ...whole.flatMap(({ images, listing }) => [
        ...images.map(({ url }) => url),
        listing?.maker?.picture_url,
      ]),
    ]),
    readCommunes(query, [
      ...products.map(({ listing }) => listing?.maker),
      ...whole.map(({ listing }) => listing?.seller),
    ]),
  ])
  return { english, badges, sold, pictures, communeOf }
}

async function readSold(query: Graph, productIds: string[]): Promise<Map<string, number>> {
  const rows = await readRows<{ product_id: string; pieces: number }>(query, {
    entity: "product_sales",
    fields: ["product_id", "pieces"],
    filters: { product_id: productIds },
  })
  return new Map(rows.map(({ product_id, pieces }) => [product_id, pieces]))
}
