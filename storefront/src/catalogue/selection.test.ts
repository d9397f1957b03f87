import { describe, expect, it } from "vitest"
import {
  backendQuery,
  catalogueHref,
  filterCount,
  nothingSelected,
  queryOf,
  readSelection,
  type Selection,
} from "./selection"

const everything: Selection = {
  search: "khô cá",
  stars: [3, 5],
  branches: ["food", "drink"],
  communes: ["30307"],
  sellers: ["co-so-bay-thanh"],
  price: { from: 50_000, to: 100_000 },
  inStock: true,
  sort: "price_asc",
  page: 2,
}

describe("selection in addresses", () => {
  it("comes back as it was written, in both languages", () => {
    for (const locale of ["vi", "en"] as const) {
      expect(readSelection(locale, queryOf(locale, everything))).toEqual(everything)
    }
  })

  it("speaks the reader's language", () => {
    expect(catalogueHref("vi", { branches: ["food"], sort: "newest" })).toBe(
      "/san-pham?nganh=thuc-pham&xep=moi",
    )
    expect(catalogueHref("en", { branches: ["food"], sort: "newest" })).toBe(
      "/en/products?branch=food&sort=newest",
    )
    expect(catalogueHref("vi", {})).toBe("/san-pham")
  })

  it("leaves out what makes no sense", () => {
    const query = new URLSearchParams(
      "sao=7&nganh=x&xa=abc&noi-ban=<b>&gia=từ-đến&xep=lung-tung&trang=-3&con-hang=2",
    )
    expect(readSelection("vi", query)).toEqual(nothingSelected)
    expect(readSelection("vi", new URLSearchParams("trang=1e9")).page).toBe(1)
  })

  it("normalises what was typed and limits its length", () => {
    const decomposed = "kho\u0302"
    expect(readSelection("vi", new URLSearchParams({ q: `  ${decomposed} ` })).search).toBe("khô")
    expect(readSelection("vi", new URLSearchParams({ q: "a".repeat(500) })).search).toHaveLength(100)
  })

  it("reads an open price range", () => {
    expect(readSelection("vi", new URLSearchParams("gia=500000-")).price).toEqual({ from: 500_000, to: null })
  })
})

describe("backendQuery", () => {
  it("asks in the backend's names; the upper price is below the next band", () => {
    expect(Object.fromEntries(backendQuery({ ...everything, stars: [3] }))).toMatchObject({
      q: "khô cá",
      star: "3",
      price_min: "50000",
      price_max: "99999",
      in_stock: "true",
      sort: "price_asc",
      page: "2",
      limit: "24",
    })
  })

  it("puts the best match first for words, and what sells best without them", () => {
    expect(backendQuery({ ...nothingSelected, search: "khô" }).get("sort")).toBe("relevance")
    expect(backendQuery(nothingSelected).get("sort")).toBe("popular")
  })
})

describe("filterCount", () => {
  it("counts conditions, not words", () => {
    expect(filterCount(nothingSelected)).toBe(0)
    expect(filterCount(everything)).toBe(8)
  })
})
