import { expect, it } from "vitest"

import { readListing } from "./read-listing"

const refusal = (code: string) => expect.objectContaining({ code })

it("keeps what is given and turns empty texts into nothing", () => {
  expect(
    readListing({ product_id: "p", net_quantity: " 250 g ", storage: "", branch: "food", popularity: 3 }),
  ).toEqual({ net_quantity: "250 g", storage: null, branch: "food", popularity: 3 })
  expect(readListing({ product_id: "p" })).toEqual({})
})

it("refuses branches that aren't there, sets without their rule set and endless labels", () => {
  expect(() => readListing({ branch: "weapons" })).toThrow(refusal("branch_unknown"))
  expect(() => readListing({ product_set: "08" })).toThrow(refusal("product_set_invalid"))
  expect(() => readListing({ product_set: "8", rule_set_id: "r" })).toThrow(refusal("product_set_invalid"))
  expect(() => readListing({ usage: "x".repeat(2001) })).toThrow(refusal("seller_field_too_long"))
})
