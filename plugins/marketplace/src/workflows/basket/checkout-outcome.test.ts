import { describe, expect, it } from "vitest"

import type { Refusal } from "../../modules/basket/types"
import { checkoutOutcome } from "./checkout-outcome"

const refused: Refusal[] = [{ seller_id: "sel_1", seller_name: "Bà Sáu", lines: [], code: "busy" }]
const none = { purchase_id: "" }
const purchase = { purchase_id: "pur_1" }
const opened = { outcome: "opened" as const, purchase_id: "pur_1" }

describe("checkoutOutcome", () => {
  it("answers the orders of a first request", () => {
    const placed = { placed: true, refused }
    expect(checkoutOutcome({ earlier: null, opened, purchase, placed })).toEqual({
      outcome: "ordered",
      purchase_id: "pur_1",
      refused,
    })
  })

  it("answers a repeated request as the first one was", () => {
    expect(checkoutOutcome({ earlier: { id: "pur_1", settled: true, refused }, purchase })).toEqual({
      outcome: "ordered",
      purchase_id: "pur_1",
      refused,
    })
  })

  it("tells when nothing was ordered, whether that showed before or while ordering", () => {
    const before = { outcome: "nothing_ordered" as const, refused }
    expect(checkoutOutcome({ earlier: null, opened: before, purchase: none })).toEqual(before)
    expect(checkoutOutcome({ earlier: null, opened, purchase, placed: { placed: false, refused } })).toEqual(
      before,
    )
  })

  it("tells another total", () => {
    const changed = { outcome: "total_changed" as const, total: 145000 }
    expect(checkoutOutcome({ earlier: null, opened: changed, purchase: none })).toEqual(changed)
  })
})
