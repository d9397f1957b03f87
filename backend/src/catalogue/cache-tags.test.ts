import { describe, expect, it } from "vitest"
import { cacheTags } from "./cache-tags"
import { type CatalogueDocument } from "./document"

const document: CatalogueDocument = {
  id: "prod_1",
  handle: "tra-sen",
  title_vi: "Trà sen",
  title_en: "Lotus tea",
  net_quantity_vi: "100 g",
  net_quantity_en: "100 g",
  picture: null,
  price_from: 90_000,
  has_variants: false,
  variant_id: "variant_1",
  star: 4,
  badge: { state: "valid", star: 4, valid_until: "2028-01-31", certificate_number: "OCOP-AG-012" },
  badge_changes_on: 20280201,
  maker: { handle: "ba-sau", name: "Bà Sáu" },
  seller: { handle: "cua-hang", name: "Cửa hàng" },
  commune: { code: "30307", name_vi: "Phường Long Xuyên", name_en: "Long Xuyên Ward" },
  branch: "drink",
  product_set: "12",
  tags: [],
  in_stock: true,
  stock_total: 40,
  created_at: "2026-11-01T00:00:00.000Z",
  popularity: 1,
  name_key_vi: "1",
  name_key_en: "1",
  words_title: "tra sen",
  words_sellers: "ba sau",
  words_kind: "do uong",
  words_body: "",
}

const tags = (after: Partial<CatalogueDocument>) =>
  cacheTags([document], [{ ...document, ...after }], ["prod_1"])

describe("cacheTags", () => {
  it("renews lists and makers when a card changed", () => {
    expect(tags({ price_from: 95_000 }).sort()).toEqual([
      "catalogue",
      "maker:ba-sau",
      "maker:cua-hang",
      "product:tra-sen",
    ])
  })

  it("renews only the product's page when its card stays the same", () => {
    expect(tags({ stock_total: 39, popularity: 2, words_body: "more" })).toEqual(["product:tra-sen"])
    expect(cacheTags([document], [{ ...document, badge: { ...document.badge! } }], ["prod_1"])).toEqual([
      "product:tra-sen",
    ])
  })

  it("renews lists when pieces get few", () => {
    expect(tags({ stock_total: 10 })).toContain("catalogue")
  })

  it("renews both addresses of a product that moved, and both makers", () => {
    const moved = tags({ handle: "tra-sen-moi", maker: { handle: "ong-tu", name: "Ông Tư" } })
    expect(moved).toEqual(
      expect.arrayContaining(["product:tra-sen", "product:tra-sen-moi", "maker:ba-sau", "maker:ong-tu"]),
    )
  })

  it("renews lists when a product comes or goes, and nothing for one that never was listed", () => {
    expect(cacheTags([], [document], ["prod_1"])).toContain("catalogue")
    expect(cacheTags([document], [], ["prod_1"])).toContain("catalogue")
    expect(cacheTags([], [], ["prod_2"])).toEqual([])
  })
})
