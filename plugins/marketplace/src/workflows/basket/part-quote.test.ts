import { describe, expect, it } from "vitest"

import type { CartLine, CartRow } from "../../queries/find-carts"
import type { Goods } from "../../queries/find-goods"
import type { SellerOption } from "../../queries/find-seller-offers"
import { changesOf, isQuoted, type PartQuote } from "./part-quote"
import type { Place } from "./resolve-place"

const place: Place = {
  zone: "long_xuyen",
  commune: { code: "30307", valid_from: "2025-07-01", name: "Phường Long Xuyên" },
  province: { code: "91", valid_from: "2025-07-01", name: "Tỉnh An Giang" },
}
const option: SellerOption = {
  id: "so_1",
  name: "Giao hàng",
  kind: "delivery",
  zone: "long_xuyen",
  amount: 15000,
}
const line = { id: "cali_1", variant_id: "v1", unit_price: 45000 } as CartLine
const goods = (unit_price: number) => new Map([["v1", { unit_price } as Goods]])

const quote = (cart: Partial<CartRow> = {}, change: Partial<PartQuote> = {}, price = 45000): PartQuote => ({
  loaded: {
    part: { id: "bpart_1", seller_id: "sel_1", cart_id: "cart_1", delivery: "delivery" },
    seller: { id: "sel_1", handle: "ba-sau", name: "Bà Sáu", options: [option], pickup_address: "" },
    goods: goods(price),
    verdicts: new Map([["cali_1", { problem: null, available: 3 }]]),
    cart: {
      id: "cart_1",
      customer_id: null,
      metadata: null,
      item_total: 45000,
      shipping_total: 15000,
      total: 60000,
      items: [line],
      shipping_methods: [{ id: "casm_1", shipping_option_id: "so_1", amount: 15000 }],
      shipping_address: {
        id: "caaddr_1",
        province: "Tỉnh An Giang",
        city: "Phường Long Xuyên",
        metadata: {
          province_code: "91",
          province_valid_from: "2025-07-01",
          commune_code: "30307",
          commune_valid_from: "2025-07-01",
        },
      },
      ...cart,
    },
  },
  customer_id: null,
  place,
  delivery: "delivery",
  option,
  ...change,
})

describe("isQuoted", () => {
  it("holds as long as place, fee, prices and customer are the same", () => {
    expect(isQuoted(quote())).toBe(true)
    expect(isQuoted(quote({}, { place: { ...place, commune: { ...place.commune, code: "30292" } } }))).toBe(
      false,
    )
    expect(isQuoted(quote({}, { place: null }))).toBe(false)
    expect(isQuoted(quote({}, { option: { ...option, amount: 18000 } }))).toBe(false)
    expect(isQuoted(quote({}, { option: null }))).toBe(false)
    expect(isQuoted(quote({ shipping_methods: [] }))).toBe(false)
    expect(isQuoted(quote({}, {}, 46000))).toBe(false)
    expect(isQuoted(quote({}, { customer_id: "cus_1" }))).toBe(false)
  })

  it("doesn't wait for the price of what is gone", () => {
    const gone = quote({}, {}, 46000)
    const verdicts = new Map([["cali_1", { problem: "gone" as const, available: 0 }]])
    expect(isQuoted({ ...gone, loaded: { ...gone.loaded, verdicts } })).toBe(true)
  })
})

describe("changesOf", () => {
  it("prices again only where a price or the customer changed", () => {
    expect(changesOf(quote({ shipping_methods: [] })).reprice).toBe(false)
    expect(changesOf(quote({}, {}, 46000)).reprice).toBe(true)
    expect(changesOf(quote({}, { customer_id: "cus_1" })).reprice).toBe(true)
  })

  it("writes the units by name and by key on the address that is there", () => {
    expect(changesOf(quote()).shipping_address).toEqual({
      id: "caaddr_1",
      country_code: "vn",
      province: "Tỉnh An Giang",
      city: "Phường Long Xuyên",
      metadata: {
        province_code: "91",
        province_valid_from: "2025-07-01",
        commune_code: "30307",
        commune_valid_from: "2025-07-01",
      },
    })
    expect(changesOf(quote({}, { place: null })).shipping_address).toMatchObject({ city: "", province: "" })
  })
})
