import { describe, expect, it } from "vitest"
import { toOrder, toSearchFilters, type CatalogueFilter } from "./filters"

const none: CatalogueFilter = {
  q: "",
  star: [],
  branch: [],
  commune: [],
  seller: [],
  maker: [],
  in_stock: false,
}

describe("toSearchFilters", () => {
  it("asks for nothing that wasn't chosen", () => {
    expect(toSearchFilters(none)).toEqual({})
  })

  it("takes several values as one of these, and prices with both ends", () => {
    const filter = {
      ...none,
      star: [4, 5],
      commune: ["30307"],
      price_min: 0,
      price_max: 100_000,
      in_stock: true,
    }
    expect(toSearchFilters(filter)).toEqual({
      star: [4, 5],
      "commune.code": ["30307"],
      price_from: { $gte: 0, $lte: 100_000 },
      in_stock: true,
    })
  })
})

describe("toOrder", () => {
  it("orders by likeness only when there are words", () => {
    expect(Object.keys(toOrder("relevance", true, "vi-VN"))[0]).toBe("_score")
    expect(toOrder("relevance", false, "vi-VN")).toEqual(toOrder("popular", false, "vi-VN"))
  })

  it("orders names in the reader's language, and ends every order with the id", () => {
    expect(Object.keys(toOrder("name", false, "vi-VN"))).toEqual(["name_key_vi", "id"])
    expect(Object.keys(toOrder("name", false, "en-US"))).toEqual(["name_key_en", "id"])
    for (const sort of ["relevance", "newest", "price_asc", "price_desc", "popular", "name"] as const) {
      expect(Object.keys(toOrder(sort, true, "vi-VN")).at(-1)).toBe("id")
    }
  })
})
