import { type SearchTypes } from "@medusajs/framework/types"
import { type ShopLocale } from "@cho-ocop/marketplace/shop-error"

export const SORTS = ["relevance", "newest", "price_asc", "price_desc", "popular", "name"] as const
export type Sort = (typeof SORTS)[number]

/** What a shopper asks of the catalogue. Several values of one filter mean "one of these". */
export type CatalogueFilter = {
  q: string
  star: number[]
  branch: string[]
  commune: string[]
  seller: string[]
  maker: string[]
  /** Whole đồng, both included. */
  price_min?: number
  price_max?: number
  in_stock: boolean
}

/** The filter in the search engine's words, without the text that is searched. */
export function toSearchFilters(filter: CatalogueFilter): SearchTypes.SearchFilters {
  const { star, branch, commune, seller, maker, price_min, price_max, in_stock } = filter
  const price = {
    ...(price_min === undefined ? {} : { $gte: price_min }),
    ...(price_max === undefined ? {} : { $lte: price_max }),
  }
  return {
    ...(star.length ? { star } : {}),
    ...(branch.length ? { branch } : {}),
    ...(commune.length ? { "commune.code": commune } : {}),
    ...(seller.length ? { "seller.handle": seller } : {}),
    ...(maker.length ? { "maker.handle": maker } : {}),
    ...(Object.keys(price).length ? { price_from: price } : {}),
    ...(in_stock ? { in_stock: true } : {}),
  }
}

/**
 * The order of a list. What can be bought comes before what is sold out; without words, relevance is what sells best.
 * The id at the end keeps pages from sharing a product.
 */
export function toOrder(
  sort: Sort,
  hasWords: boolean,
  locale: ShopLocale,
): Record<string, SearchTypes.SearchOrderBy> {
  const id = { id: "ASC" } as const
  switch (sort) {
    case "newest":
      return { created_at: "DESC", ...id }
    case "price_asc":
      return { price_from: "ASC", ...id }
    case "price_desc":
      return { price_from: "DESC", ...id }
    case "name":
      return { [locale === "en-US" ? "name_key_en" : "name_key_vi"]: "ASC", ...id }
    case "relevance":
      if (hasWords) return { _score: "DESC", in_stock: "DESC", popularity: "DESC", ...id }
  }
  return { in_stock: "DESC", popularity: "DESC", created_at: "DESC", ...id }
}
