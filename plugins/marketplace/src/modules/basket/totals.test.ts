import { describe, expect, it } from "vitest"

import { basketTotals, wholeDong } from "./totals"

describe("wholeDong", () => {
  it.each([
    [12000, 12000],
    [12000.4, 12000],
    ["33333.5", 33334],
    [undefined, 0],
    [null, 0],
  ])("reads %j as %s", (amount, expected) => {
    expect(wholeDong(amount)).toBe(expected)
  })
})

describe("basketTotals", () => {
  const part = (subtotal: number, delivery_fee: number | null, ...quantities: number[]) => ({
    subtotal,
    delivery_fee,
    total: subtotal + (delivery_fee ?? 0),
    lines: quantities.map((quantity) => ({ quantity })),
  })

  it("adds up the parts", () => {
    expect(basketTotals([part(90000, 15000, 1, 2), part(40000, 0, 1)])).toEqual({
      count: 4,
      subtotal: 130000,
      delivery_total: 15000,
      total: 145000,
    })
  })

  it("doesn't know the delivery before every part does", () => {
    expect(basketTotals([part(90000, 15000, 1), part(40000, null, 1)])).toMatchObject({
      delivery_total: null,
      total: 145000,
    })
    expect(basketTotals([])).toEqual({ count: 0, subtotal: 0, delivery_total: null, total: 0 })
  })
})
