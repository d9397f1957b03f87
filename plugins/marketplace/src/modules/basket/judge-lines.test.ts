import { describe, expect, it } from "vitest"

import { judgeLines, refusedLines, type JudgedGoods } from "./judge-lines"

const goods = (available: number, change: Partial<JudgedGoods> = {}): JudgedGoods => ({
  seller_id: "sel_1",
  on_sale: true,
  held: false,
  unit_price: 45000,
  counted: true,
  needs: [{ inventory_item_id: "iitem_sauce", required_quantity: 1 }],
  levels: [{ inventory_item_id: "iitem_sauce", available }],
  ...change,
})
const line = (id: string, variant_id: string, quantity: number) => ({ id, title: id, variant_id, quantity })
const judge = (lines: ReturnType<typeof line>[], all: Record<string, JudgedGoods>) =>
  Object.fromEntries(judgeLines(lines, new Map(Object.entries(all)), "sel_1"))

describe("judgeLines", () => {
  it("passes what is there, and tells how much", () => {
    expect(judge([line("a", "v1", 3)], { v1: goods(10) })).toEqual({ a: { problem: null, available: 10 } })
  })

  it("names the line that stock can't meet, summed over single pieces and combos", () => {
    const combo = goods(3, { needs: [{ inventory_item_id: "iitem_sauce", required_quantity: 2 }] })
    expect(judge([line("a", "v1", 2), line("b", "combo", 1)], { v1: goods(3), combo })).toEqual({
      a: { problem: null, available: 3 },
      b: { problem: "out_of_stock", available: 0 },
    })
  })

  it("calls gone what is no longer sold here", () => {
    const gone = { problem: "gone", available: 0 }
    expect(
      judge([line("a", "v1", 1), line("b", "v2", 1), line("c", "v3", 1), line("d", "v4", 1)], {
        v1: goods(5, { on_sale: false }),
        v2: goods(5, { seller_id: "sel_2" }),
        v3: goods(5, { unit_price: null }),
      }),
    ).toEqual({ a: gone, b: gone, c: gone, d: gone })
  })

  it("holds back what is taken off sale for the time being, and leaves its stock to the others", () => {
    expect(
      judge([line("a", "v1", 2), line("b", "v2", 3), line("c", "v3", 1)], {
        v1: goods(3, { held: true }),
        v2: goods(3),
        v3: goods(3, { held: true, on_sale: false }),
      }),
    ).toEqual({
      a: { problem: "on_hold", available: 0 },
      b: { problem: null, available: 3 },
      c: { problem: "gone", available: 0 },
    })
  })

  it("doesn't limit what nobody counts", () => {
    expect(judge([line("a", "v1", 500)], { v1: goods(0, { counted: false }) })).toEqual({
      a: { problem: null, available: null },
    })
  })
})

describe("refusedLines", () => {
  it("lists only lines with a problem", () => {
    const lines = [line("a", "v1", 2), line("b", "v2", 9)]
    const verdicts = judgeLines(
      lines,
      new Map([
        ["v1", goods(5)],
        ["v2", goods(4, { needs: goods(4).needs })],
      ]),
      "sel_1",
    )
    expect(refusedLines(lines, verdicts)).toEqual([
      { line_id: "b", title: "b", code: "out_of_stock", requested: 9, available: expect.any(Number) },
    ])
  })
})
