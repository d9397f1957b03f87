import { describe, expect, it } from "vitest"
import { buildDocument, dayNumber, type DocumentSource } from "./document"
import { toCard } from "./card"

const stocked = (stock: number, reserved = 0) => [{ required: 1, levels: [{ stocked: stock, reserved }] }]

const jar = {
  id: "variant_jar",
  price: 85_000,
  manage_inventory: true,
  allow_backorder: false,
  inventory: stocked(12, 4),
}
const bucket = { ...jar, id: "variant_bucket", price: 240_000, inventory: stocked(3) }

const source: DocumentSource = {
  product: {
    id: "prod_1",
    handle: "mam-ca-linh",
    title: "Mắm cá linh",
    subtitle: "Ủ thính, đường thốt nốt",
    description: null,
    status: "published",
    created_at: "2026-11-01T00:00:00.000Z",
    tags: ["quà tặng"],
    variants: [jar, bucket],
  },
  english: { title: "Fermented linh fish", description: "A treat for the table, and to give" },
  listing: {
    net_quantity: "500 g",
    net_quantity_en: null,
    ingredients: "cá linh, muối",
    ingredients_en: "linh fish, salt",
    product_set: "09",
    branch: "food",
    popularity: 7,
    held: false,
  },
  maker: { handle: "co-so-ba-sau", name: "Cơ sở Bà Sáu" },
  seller: { handle: "ocop-long-xuyen", name: "Cửa hàng OCOP Long Xuyên", state: "active" },
  commune: { code: "30307", name: "Phường Long Xuyên", name_en: "Long Xuyên Ward" },
  picture: null,
  badge: {
    state: "valid",
    star: 4,
    certificate_number: "OCOP-AG-012",
    rule_set_id: "qd-148-2023",
    product_set: "09",
    total_score: 81.5,
    decision_number: "86/QĐ-UBND",
    decided_on: "2025-02-01",
    authority: "UBND tỉnh An Giang",
    authority_level: "province",
    issued_on: "2025-02-01",
    expires_on: "2028-01-31",
    valid_until: "2028-01-31",
    extended_until: null,
    reason: null,
    renewal_opens_on: "2027-08-04",
    renewal_due_on: "2027-10-03",
    last_star: 4,
    awaiting_centre: false,
    next_change_on: "2028-02-01",
  },
  sold: 5,
}

const build = (change: Partial<DocumentSource> = {}) => buildDocument({ ...source, ...change })

describe("buildDocument", () => {
  it("holds what a card shows, in both languages", () => {
    const document = build()
    expect(document).toMatchObject({
      price_from: 85_000,
      has_variants: true,
      variant_id: null,
      star: 4,
      badge_changes_on: 20280201,
      stock_total: 11,
      in_stock: true,
      popularity: 12,
      commune: { code: "30307" },
    })
    if (!document) throw new Error("no document")
    expect(toCard(document, "vi-VN")).toMatchObject({
      title: "Mắm cá linh",
      commune: { name: "Phường Long Xuyên" },
    })
    expect(toCard(document, "en-US")).toMatchObject({
      title: "Fermented linh fish",
      net_quantity: "500 g",
      commune: { name: "Long Xuyên Ward" },
    })
  })

  it("is found by folded words of both languages, without English words that look like Vietnamese ones", () => {
    const document = build()
    expect(document?.words_title).toBe("mam ca linh fermented linh fish")
    expect(document?.words_kind).toContain("phuong long xuyen")
    expect(document?.words_kind).toContain("qua tang")
    expect(document?.words_body.split(" ")).toEqual(
      expect.arrayContaining(["thinh", "muoi", "treat", "salt"]),
    )
    expect(document?.words_body.split(" ")).not.toEqual(expect.arrayContaining(["to"]))
  })

  it("is not in stock while it is held, and its card says so", () => {
    const document = build({
      listing: { ...source.listing, branch: "food", product_set: "09", popularity: 7, held: true },
    })
    expect(document).toMatchObject({ on_hold: true, in_stock: false })
    if (!document) throw new Error("no document")
    expect(toCard({ ...document, stock_total: 3 }, "vi-VN")).toMatchObject({
      on_hold: true,
      in_stock: false,
      stock_left: null,
    })
  })

  it("falls back to Vietnamese where a text has no English", () => {
    expect(build({ english: {} })?.title_en).toBe("Mắm cá linh")
  })

  it("names the only variant, so that a card can put it into the basket", () => {
    const document = build({ product: { ...source.product, variants: [jar] } })
    expect(document).toMatchObject({ has_variants: false, variant_id: "variant_jar", stock_total: 8 })
  })

  it("tells how many are left only when they are few", () => {
    const left = (stock: number) => {
      const document = build({
        product: { ...source.product, variants: [{ ...jar, inventory: stocked(stock) }] },
      })
      return document && toCard(document, "vi-VN").stock_left
    }
    expect([11, 10, 1, 0].map(left)).toEqual([null, 10, 1, 0])
  })

  it("shows no star without a certificate in force", () => {
    const badge = source.badge && {
      ...source.badge,
      state: "expired" as const,
      star: null,
      next_change_on: null,
    }
    expect(build({ badge })).toMatchObject({
      star: null,
      badge: { state: "expired", star: null },
      badge_changes_on: null,
    })
    expect(build({ badge: null })).toMatchObject({ star: null, badge: null })
  })

  it.each<[string, Partial<DocumentSource>]>([
    ["a draft", { product: { ...source.product, status: "draft" } }],
    ["without listing", { listing: null }],
    ["of a suspended seller", { seller: { handle: "s", name: "S", state: "suspended" } }],
    ["without a price in đồng", { product: { ...source.product, variants: [{ ...jar, price: null }] } }],
  ])("makes no document for what isn't for sale: %s", (_, change) => {
    expect(build(change)).toBeNull()
  })
})

describe("dayNumber", () => {
  it("orders as days do", () => {
    expect(dayNumber("2027-01-31")).toBe(20270131)
  })
})
