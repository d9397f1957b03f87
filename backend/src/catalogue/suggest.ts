import { type MedusaContainer } from "@medusajs/framework/types"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"
import { toCard } from "./card"
import { findMatching } from "./find-matching"
import { type Card, type NamedSeller } from "./types"

const PRODUCTS = 6
const MAKERS = 3
/** Documents looked through for different makers. */
const MAKER_POOL = 60

export type Suggestions = {
  products: Pick<Card, "handle" | "title" | "picture" | "price_from">[]
  makers: NamedSeller[]
}

/** Products and makers for what is being typed: the last word may be unfinished. */
export async function suggest(
  container: MedusaContainer,
  q: string,
  locale: ShopLocale,
): Promise<Suggestions> {
  const order = { _score: "DESC", in_stock: "DESC", popularity: "DESC", id: "ASC" } as const
  const [found, byName] = await Promise.all([
    findMatching(container, q, { order, take: PRODUCTS }, ["last-is-prefix", "similar"]),
    findMatching(container, q, { order, take: MAKER_POOL, wordsIn: ["words_sellers"] }, ["last-is-prefix"]),
  ])
  const products = found.documents.map((document) => {
    const { handle, title, picture, price_from } = toCard(document, locale)
    return { handle, title, picture, price_from }
  })
  const makers = new Map(byName.documents.map(({ maker }) => [maker.handle, maker]))
  return { products, makers: [...makers.values()].slice(0, MAKERS) }
}
