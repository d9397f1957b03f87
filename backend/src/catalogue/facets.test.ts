import { describe, expect, it } from "vitest"
import { type SearchTypes } from "@medusajs/framework/types"
import { composeFacets, FACET_REQUESTS, namesNeeded } from "./facets"
import { type CatalogueFilter } from "./filters"
import { PRICE_BANDS } from "./price-bands"

const filter: CatalogueFilter = {
  q: "",
  star: [],
  branch: [],
  commune: [],
  seller: [],
  maker: [],
  in_stock: false,
}
const values = (counts: Record<string, number>): SearchTypes.SearchFacetResult => ({
  type: "value",
  values: Object.entries(counts).map(([value, count]) => ({ value, count })),
})
const results: Record<string, SearchTypes.SearchFacetResult> = {
  star: values({ "3": 9, "5": 1, "4": 4 }),
  branch: values({ drink: 2, food: 12 }),
  "commune.code": values({ "30307": 5, "30292": 5 }),
  "seller.handle": values({ "ba-sau": 1 }),
  in_stock: values({ true: 13 }),
  price_from: { type: "range", ranges: [{ key: "50000-100000", count: 6 }] },
}
const names = {
  communes: new Map([
    ["30307", "Phường Long Xuyên"],
    ["30292", "Phường Bình Đức"],
  ]),
  sellers: new Map([["ba-sau", "Cơ sở Bà Sáu"]]),
}

describe("composeFacets", () => {
  it("lists the highest star first, other values by count and then in Vietnamese order", () => {
    const facets = composeFacets(results, filter, names)
    expect(facets.star.map(({ value }) => value)).toEqual([5, 4, 3])
    expect(facets.branch).toEqual([
      { value: "food", count: 12 },
      { value: "drink", count: 2 },
    ])
    expect(facets.commune.map(({ label }) => label)).toEqual(["Phường Bình Đức", "Phường Long Xuyên"])
    expect(facets.seller).toEqual([{ value: "ba-sau", label: "Cơ sở Bà Sáu", count: 1 }])
  })

  it("lists all price bands and both stock states, with 0 where nothing is", () => {
    const facets = composeFacets(results, filter, names)
    expect(facets.price).toHaveLength(PRICE_BANDS.length)
    expect(facets.price[1]).toEqual({ from: 50_000, to: 100_000, count: 6 })
    expect(facets.price.at(-1)).toEqual({ from: 500_000, to: null, count: 0 })
    expect(facets.in_stock).toEqual([
      { value: true, count: 13 },
      { value: false, count: 0 },
    ])
  })

  it("keeps what was chosen, so that it can be taken back", () => {
    const chosen = { ...filter, star: [4, 5], branch: ["tourism"], commune: ["30313"] }
    const facets = composeFacets({ star: values({ "4": 1 }) }, chosen, names)
    expect(facets.star).toEqual([
      { value: 5, count: 0 },
      { value: 4, count: 1 },
    ])
    expect(facets.branch).toEqual([{ value: "tourism", count: 0 }])
    expect(facets.commune).toEqual([{ value: "30313", label: "30313", count: 0 }])
    expect(namesNeeded({}, chosen).communes).toEqual(["30313"])
  })
})

describe("price bands", () => {
  it("follow each other without a gap and end open", () => {
    for (const [index, band] of PRICE_BANDS.entries()) {
      expect(band.to).toBe(PRICE_BANDS[index + 1]?.from ?? null)
    }
    expect(PRICE_BANDS[0]?.from).toBe(0)
    expect(FACET_REQUESTS.find(({ field }) => field === "price_from")).toMatchObject({ type: "range" })
  })
})
