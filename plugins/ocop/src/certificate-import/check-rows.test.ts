import { describe, expect, it } from "vitest"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import {
  emptyFacts,
  type Decision,
  type DecisionInput,
  type NewDecision,
} from "../modules/certificate/decision"
import { checkRows, type ImportReference } from "./check-rows"
import type { ImportRow } from "./import-row"

const decision: DecisionInput = {
  kind: "recognition",
  decided_on: "2025-03-20",
  issued_on: "2025-03-20",
  expires_on: "2028-03-20",
  decision_number: "683/QĐ-UBND",
  authority: "Chủ tịch UBND tỉnh An Giang",
  authority_level: "province",
  rule_set_id: "qd-148-2023",
  star: 4,
}
const admitted: NewDecision = { ...emptyFacts, ...decision }
const known: Decision = { ...admitted, id: "e1", position: 1 }

const row = (change: Partial<ImportRow> = {}): ImportRow => ({
  line: 2,
  number: "91-1",
  product: "Khô cá lóc",
  maker: "",
  unit: "Mỹ Thới",
  decision,
  problems: [],
  ...change,
})

const reference: ImportReference = {
  products: [
    { id: "p1", title: "Khô cá lóc", maker: "Bảy Thanh" },
    { id: "p2", title: "Mắm ruốc", maker: "Tư Hồng" },
    { id: "p3", title: "Mắm ruốc", maker: "Chín Lan" },
  ],
  certificates: new Map(),
  isUnit: (name) => name === "Mỹ Thới",
  admit: () => admitted,
}

const codes = (rows: ImportRow[], change: Partial<ImportReference> = {}) =>
  checkRows(rows, { ...reference, ...change }).map(({ state, problems }) => [
    state,
    ...problems.map(({ code }) => code),
  ])

describe("the lines of an import", () => {
  it("are new when all is right; names are compared without diacritics and capitals", () => {
    expect(checkRows([row({ product: "KHO CA LOC" })], reference)[0]).toMatchObject({
      state: "new",
      product_id: "p1",
    })
    expect(codes([row({ product: "Khô cá lóc".normalize("NFD") })])).toEqual([["new"]])
  })

  it("need a product that is known and meant clearly", () => {
    expect(codes([row({ product: "Khô cá sặc" })])).toEqual([["bad", "import_product_unknown"]])
    expect(codes([row({ product: "Mắm ruốc" })])).toEqual([["bad", "import_product_ambiguous"]])
    expect(codes([row({ product: "Mắm ruốc", maker: "Chín Lan" })])).toEqual([["new"]])
    expect(codes([row({ product: "Mắm ruốc", maker: "Ai khác" })])).toEqual([
      ["bad", "import_product_unknown"],
    ])
  })

  it("need a unit that exists or existed", () => {
    expect(codes([row({ unit: "Mỹ Nơi Nào" })])).toEqual([["bad", "import_unit_unknown"]])
  })

  it("name a number once; the second line tells where the first is", () => {
    const [, second] = checkRows([row(), row({ line: 3 })], reference)
    expect(second?.problems).toEqual([{ code: "import_number_doubled", params: { number: "91-1", line: 2 } }])
  })

  it("are known when the same is here, and bad when something else is", () => {
    const here = (change: Partial<Decision> = {}, product_id = "p1") => ({
      certificates: new Map([["91-1", { product_id, recognition: { ...known, ...change } }]]),
    })
    expect(codes([row()], here())).toEqual([["known"]])
    expect(codes([row()], here({ star: 3 }))).toEqual([["bad", "import_number_differs"]])
    expect(codes([row()], here({}, "p2"))).toEqual([["bad", "import_number_differs"]])
  })

  it("go on where a crash left a number without a log", () => {
    const certificates = new Map([["91-1", { product_id: null, recognition: null }]])
    expect(codes([row()], { certificates })).toEqual([["new"]])
  })

  it("carry the log's own refusals, with all other problems of the line", () => {
    const admit = () => {
      throw new ShopError("invalid_data", "star_invalid")
    }
    expect(codes([row({ unit: "x" })], { admit })).toEqual([["bad", "import_unit_unknown", "star_invalid"]])
  })
})
