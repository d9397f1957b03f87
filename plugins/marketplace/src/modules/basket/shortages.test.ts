import { describe, expect, it } from "vitest"

import { findShortages, type StockDemand } from "./shortages"

const line = (line_id: string, quantity: number, ...needs: [item: string, each: number][]): StockDemand => ({
  line_id,
  quantity,
  counted: true,
  needs: needs.map(([inventory_item_id, required_quantity]) => ({ inventory_item_id, required_quantity })),
})

const stock = (free: Record<string, number>) =>
  Object.entries(free).map(([inventory_item_id, available]) => ({ inventory_item_id, available }))

describe("findShortages", () => {
  it("finds nothing when there is enough, to the last piece", () => {
    expect(findShortages([line("jam", 3, ["jar", 1])], stock({ jar: 3 }))).toEqual([])
  })

  it("names the line and how many pieces there are", () => {
    expect(findShortages([line("jam", 4, ["jar", 1])], stock({ jar: 3 }))).toEqual([
      { line_id: "jam", requested: 4, available: 3 },
    ])
  })

  it("sums a combo and the single piece of the same stock", () => {
    const lines = [line("combo", 1, ["jar", 1], ["tea", 2]), line("jam", 1, ["jar", 1])]
    expect(findShortages(lines, stock({ jar: 1, tea: 9 }))).toEqual([
      { line_id: "jam", requested: 1, available: 0 },
    ])
  })

  it("counts what one piece of a combo takes", () => {
    expect(findShortages([line("combo", 2, ["tea", 3])], stock({ tea: 5 }))).toEqual([
      { line_id: "combo", requested: 2, available: 1 },
    ])
  })

  it("sums two lines of the same variant", () => {
    const lines = [line("one", 2, ["jar", 1]), line("two", 2, ["jar", 1])]
    expect(findShortages(lines, stock({ jar: 3 }))).toEqual([{ line_id: "two", requested: 2, available: 1 }])
  })

  it("leaves an orderable basket when every short line is lowered", () => {
    const lines = [line("a", 5, ["jar", 1]), line("b", 2, ["jar", 2]), line("c", 1, ["jar", 1], ["tea", 1])]
    const levels = stock({ jar: 8, tea: 0 })
    const lowered = lines.map((each) => ({
      ...each,
      quantity:
        findShortages(lines, levels).find(({ line_id }) => line_id === each.line_id)?.available ??
        each.quantity,
    }))
    expect(findShortages(lowered, levels)).toEqual([])
    expect(lowered.map(({ quantity }) => quantity)).toEqual([5, 1, 0])
  })

  it("never runs short of what isn't counted", () => {
    const onOrder = { ...line("basketry", 50, ["mat", 1]), counted: false }
    expect(findShortages([onOrder, line("mat", 1, ["mat", 1])], stock({ mat: 1 }))).toEqual([])
  })

  it("has none of what isn't stocked, is oversold, or belongs to no inventory item", () => {
    const lines = [line("unknown", 1, ["ghost", 1]), line("oversold", 1, ["jar", 1]), line("nothing", 1)]
    expect(findShortages(lines, stock({ jar: -2 }))).toEqual([
      { line_id: "unknown", requested: 1, available: 0 },
      { line_id: "oversold", requested: 1, available: 0 },
      { line_id: "nothing", requested: 1, available: 0 },
    ])
  })
})
