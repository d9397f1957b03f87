import { describe, expect, test } from "vitest"

import { readTables } from "./tables"

const tables = readTables()
const { makers, products, variants, shipping } = tables
const shops = makers.filter(({ legal_form }) => legal_form === "ocop_shop")
const subjects = makers.filter(({ legal_form }) => legal_form !== "ocop_shop")

/** The check digit of a Vietnamese tax code: weights 31 … 3, ten minus the rest by eleven. */
const taxCheckDigit = (code: string): number => {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
  return 10 - (weights.reduce((sum, weight, i) => sum + weight * Number(code[i]), 0) % 11)
}

const gtinIsRight = (gtin: string): boolean =>
  [...gtin].reduce((sum, figure, i) => sum + Number(figure) * (i % 2 ? 3 : 1), 0) % 10 === 0

describe("the demo city", () => {
  test("has the mix of old An Giang: most makers are households, most products food", () => {
    expect(subjects.length).toBeGreaterThanOrEqual(14)
    expect(shops).toHaveLength(2)
    const households = subjects.filter(({ legal_form }) => legal_form === "household_business")
    expect(households.length / subjects.length).toBeCloseTo(0.7, 1)
    const of = (branch: string) => products.filter((product) => product.branch === branch).length
    expect(products.length).toBeGreaterThanOrEqual(24)
    expect(products.length).toBeLessThanOrEqual(30)
    expect([of("food"), of("drink"), of("handicraft"), of("tourism")]).toEqual([21, 4, 2, 1])
  })

  test("sells some goods through the shops, on consignment", () => {
    const consigned = products.filter(({ maker, seller }) => maker !== seller)
    expect(consigned.length).toBeGreaterThanOrEqual(5)
    const handles = shops.map(({ handle }) => handle)
    expect(consigned.every(({ seller }) => handles.includes(seller))).toBe(true)
  })

  test("every maker has a product, every seller of record its terms, and nobody else", () => {
    expect(
      subjects
        .map(({ handle }) => handle)
        .filter((handle) => !products.some(({ maker }) => maker === handle)),
    ).toEqual([])
    expect(new Set(shipping.map(({ seller }) => seller))).toEqual(
      new Set(products.map(({ seller }) => seller)),
    )
  })

  test("names nobody who exists: tax codes and phones that nobody has, mail that goes nowhere", () => {
    for (const { tax_code, phone, email } of makers) {
      expect(Number(tax_code[9])).not.toBe(taxCheckDigit(tax_code))
      expect(phone).toMatch(/^0990\d{6}$/)
      expect(email).toMatch(/\.example$/)
    }
    expect(new Set(makers.map(({ phone }) => phone)).size).toBe(makers.length)
  })

  test("has one product sold out, one with six left, and plenty of the rest", () => {
    const stocks = variants.map(({ stock }) => stock).sort((a, b) => a - b)
    expect(stocks.slice(0, 2)).toEqual([0, 6])
    expect(stocks[2]).toBeGreaterThanOrEqual(100)
    const packs = products.filter(
      ({ handle }) => variants.filter(({ product }) => product === handle).length > 1,
    )
    expect(packs.length).toBeGreaterThanOrEqual(2)
  })

  test("asks prices in whole đồng, and carries sample bar codes with right check digits", () => {
    for (const { price, gtin } of variants) {
      expect(price % 1000).toBe(0)
      expect(price).toBeGreaterThan(10_000)
      if (gtin) {
        expect(gtin).toMatch(/^89385000/)
        expect(gtinIsRight(gtin)).toBe(true)
      }
    }
  })

  test("speaks two languages, and Vietnamese in composed letters", () => {
    for (const row of [...makers, ...products, ...variants]) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== "string") continue
        expect(value, column).toBe(value.normalize("NFC"))
        if (column === "description_en" || column === "story_en") {
          expect(value).toMatch(/\b(the|and|a|of)\b/)
        }
      }
    }
  })
})
