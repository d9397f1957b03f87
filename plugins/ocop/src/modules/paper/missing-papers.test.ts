import { describe, expect, it } from "vitest"

import { paperRequirements } from "./data/paper-requirements"
import { paperTypes } from "./data/paper-types"
import { missingPapers, type OwnedPaper, type SoldGoods } from "./missing-papers"

const today = "2026-11-24"
const jar: SoldGoods = { product_id: "prod_1", maker_id: "sel_1", branch: "food", product_set: "08" }
const paper = (change: Partial<OwnedPaper>): OwnedPaper => ({
  type: "food_safety_certificate",
  seller_id: "sel_1",
  product_id: null,
  issued_on: "2025-01-01",
  ends_on: "2027-12-31",
  state: "accepted",
  ...change,
})
const declaration = paper({ type: "product_declaration", product_id: "prod_1", ends_on: null })
const missing = (goods: SoldGoods, ...papers: OwnedPaper[]) =>
  missingPapers(goods, papers, today).map(({ code, instead }) => [code, instead])

describe("missingPapers", () => {
  it("asks food for safety and declaration, and other branches for nothing", () => {
    expect(missing(jar)).toEqual([
      ["food_safety", null],
      ["declaration", null],
    ])
    expect(missing({ ...jar, branch: "handicraft", product_set: "21" })).toEqual([])
  })

  it("asks fresh goods for no declaration, and spirits for a licence", () => {
    expect(missing({ ...jar, product_set: "01" })).toEqual([["food_safety", null]])
    expect(missing({ ...jar, branch: "drink", product_set: "14" }).map(([code]) => code)).toContain("alcohol")
  })

  it("is content with any of the papers a requirement names", () => {
    expect(missing(jar, paper({}), declaration)).toEqual([])
    expect(missing(jar, paper({ type: "food_safety_commitment" }), declaration)).toEqual([])
    expect(missing(jar, paper({ type: "quality_system", ends_on: today }), declaration)).toEqual([])
  })

  it.each([
    ["ended", { ends_on: "2026-11-23" }],
    ["to_check", { state: "to_check" }],
    ["refused", { state: "refused" }],
    ["withdrawn", { state: "withdrawn" }],
    ["not_yet", { issued_on: "2026-11-25" }],
  ] as const)("says when there is one that is %s", (instead, change) => {
    expect(missing(jar, paper(change), declaration)).toEqual([["food_safety", instead]])
  })

  it("names the nearest of several", () => {
    const old = paper({ ends_on: "2026-01-01" })
    expect(missing(jar, old, paper({ state: "to_check" }), declaration)).toEqual([
      ["food_safety", "to_check"],
    ])
  })

  it("takes no paper of another maker or product", () => {
    expect(missing(jar, paper({ seller_id: "sel_2" }), declaration)).toEqual([["food_safety", null]])
    expect(missing(jar, paper({}), { ...declaration, product_id: "prod_2" })).toEqual([["declaration", null]])
  })
})

describe("the data of papers", () => {
  it("has a type for every paper that a requirement names", () => {
    const codes = paperTypes.map(({ code }) => code)
    expect(paperRequirements.flatMap(({ any_of }) => any_of).filter((code) => !codes.includes(code))).toEqual(
      [],
    )
  })

  it("reminds only of papers that can end", () => {
    expect(
      paperTypes.filter(({ ends, reminder_days }) => ends === "never" && reminder_days.length > 0),
    ).toEqual([])
  })
})
