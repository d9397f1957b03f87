import { describe, expect, it } from "vitest"

import { stockDemand, type StockedVariant } from "./find-stock-demand"

const variant = (id: string, more: Partial<StockedVariant> = {}): StockedVariant => ({
  id,
  manage_inventory: true,
  allow_backorder: false,
  inventory_items: [
    {
      inventory_item_id: "jar",
      required_quantity: 2,
      inventory: {
        location_levels: [
          { stocked_quantity: 5, reserved_quantity: 2 },
          { stocked_quantity: 1, reserved_quantity: 0 },
        ],
      },
    },
  ],
  ...more,
})

describe("stockDemand", () => {
  it("takes what a piece needs, and what is free at all places", () => {
    const { demand, levels } = stockDemand([{ id: "line", variant_id: "v", quantity: 3 }], [variant("v")])
    expect(demand).toEqual([
      expect.objectContaining({
        line_id: "line",
        quantity: 3,
        counted: true,
        needs: [expect.objectContaining({ inventory_item_id: "jar", required_quantity: 2 })],
      }),
    ])
    expect(levels).toEqual([{ inventory_item_id: "jar", available: 4 }])
  })

  it("doesn't count what nobody counts, or what is sold on order", () => {
    const lines = [
      { id: "one", variant_id: "free", quantity: 1 },
      { id: "two", variant_id: "order", quantity: 1 },
    ]
    const { demand } = stockDemand(lines, [
      variant("free", { manage_inventory: false }),
      variant("order", { allow_backorder: true }),
    ])
    expect(demand.map(({ counted }) => counted)).toEqual([false, false])
  })

  it("has nothing to say about a line without a variant", () => {
    expect(stockDemand([{ id: "gift", variant_id: null, quantity: 1 }], []).demand).toEqual([])
  })
})
