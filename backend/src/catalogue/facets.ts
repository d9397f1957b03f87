import { type SearchTypes } from "@medusajs/framework/types"
import { type CatalogueFilter } from "./filters"
import { bandKey, PRICE_BANDS } from "./price-bands"
import { type Facets } from "./types"

/** More values than a facet can have here, so that none is cut off. */
const ALL = 500

/** The facets the list shows, as the search engine is asked for them. */
export const FACET_REQUESTS: SearchTypes.SearchFacetRequest[] = [
  ...["star", "branch", "commune.code", "seller.handle", "in_stock"].map(
    (field) => ({ field, type: "value", limit: ALL }) as const,
  ),
  {
    field: "price_from",
    type: "range",
    ranges: PRICE_BANDS.map((band) => ({
      key: bandKey(band),
      from: band.from,
      ...(band.to === null ? {} : { to: band.to }),
    })),
  },
]

/** Names behind the codes in facets. */
export type FacetNames = { communes: Map<string, string>; sellers: Map<string, string> }

type Counted = { value: string; count: number }
type Results = Record<string, SearchTypes.SearchFacetResult>

/** The codes whose names a list's facets need. */
export function namesNeeded(
  results: Results,
  filter: CatalogueFilter,
): { communes: string[]; sellers: string[] } {
  return {
    communes: valuesOf(results["commune.code"], filter.commune).map(({ value }) => value),
    sellers: valuesOf(results["seller.handle"], filter.seller).map(({ value }) => value),
  }
}

/**
 * The facets of an answer: values with their counts, most first, then in Vietnamese order. What the shopper has chosen is
 * listed even when nothing matches it any more, so that it can be taken back.
 */
export function composeFacets(results: Results, filter: CatalogueFilter, names: FacetNames): Facets {
  const named = ({ value, count }: Counted, table: Map<string, string>) => ({
    value,
    label: table.get(value) ?? value,
    count,
  })
  return {
    star: valuesOf(results.star, filter.star.map(String))
      .map(({ value, count }) => ({ value: Number(value), count }))
      .sort((a, b) => b.value - a.value),
    branch: valuesOf(results.branch, filter.branch).sort(mostFirst),
    commune: valuesOf(results["commune.code"], filter.commune)
      .map((one) => named(one, names.communes))
      .sort(mostFirst),
    seller: valuesOf(results["seller.handle"], filter.seller)
      .map((one) => named(one, names.sellers))
      .sort(mostFirst),
    price: PRICE_BANDS.map((band) => ({ ...band, count: rangeCount(results.price_from, bandKey(band)) })),
    in_stock: [true, false].map((value) => ({
      value,
      count: valuesOf(results.in_stock, []).find((one) => one.value === String(value))?.count ?? 0,
    })),
  }
}

function valuesOf(result: SearchTypes.SearchFacetResult | undefined, chosen: string[]): Counted[] {
  const values = result?.type === "value" ? result.values : []
  const missing = chosen.filter((value) => !values.some((one) => one.value === value))
  return [...values, ...missing.map((value) => ({ value, count: 0 }))]
}

function rangeCount(result: SearchTypes.SearchFacetResult | undefined, key: string): number {
  const ranges = result?.type === "range" ? result.ranges : []
  return ranges.find((range) => range.key === key)?.count ?? 0
}

const vietnamese = new Intl.Collator("vi")

function mostFirst(a: Counted & { label?: string }, b: Counted & { label?: string }): number {
  return b.count - a.count || vietnamese.compare(a.label ?? a.value, b.label ?? b.value)
}
