import { describe, expect, it } from "vitest"

import { readPaper, type PaperInput } from "./read-paper"

const today = "2026-11-24"
const input = (change: Partial<PaperInput> = {}): PaperInput => ({
  type: "food_safety_certificate",
  seller_id: "sel_1",
  product_id: null,
  number: " 12/2026/ATTP-CN ",
  issuer: "Chi cục  An toàn thực phẩm",
  issued_on: "2026-02-01",
  ends_on: "2029-02-01",
  ...change,
})
const declaration = input({ type: "product_declaration", product_id: "prod_1", ends_on: null })

describe("readPaper", () => {
  it("brings it to the form it is stored in", () => {
    expect(readPaper(input({ product_id: "prod_1" }), today)).toEqual({
      ...input(),
      number: "12/2026/ATTP-CN",
      issuer: "Chi cục An toàn thực phẩm",
    })
    expect(readPaper(declaration, today)).toMatchObject({ product_id: "prod_1", ends_on: null })
  })

  it.each([
    ["paper_type_unknown", input({ type: "passport" })],
    ["paper_product_missing", { ...declaration, product_id: null }],
    ["paper_number_missing", input({ number: "  " })],
    ["paper_issuer_missing", input({ issuer: "" })],
    ["paper_date_invalid", input({ issued_on: "2026-02-30" })],
    ["paper_date_invalid", input({ ends_on: "31/12/2027" })],
    ["paper_issued_in_future", input({ issued_on: "2026-11-25" })],
    ["paper_end_missing", input({ ends_on: null })],
    ["paper_end_unexpected", { ...declaration, ends_on: "2027-01-01" }],
    ["paper_end_before_issue", input({ ends_on: "2026-02-01" })],
    ["paper_end_too_late", input({ ends_on: "2029-02-02" })],
    ["text_too_long", input({ number: "1".repeat(201) })],
  ])("refuses with %s", (code, paper) => {
    expect(() => readPaper(paper, today)).toThrow(expect.objectContaining({ code }))
  })
})
