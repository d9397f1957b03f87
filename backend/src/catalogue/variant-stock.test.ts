import { describe, expect, it } from "vitest"
import { availableOf, isInStock } from "./variant-stock"

const counted = { manage_inventory: true, allow_backorder: false }
const item = (required: number, ...levels: [stocked: number, reserved: number][]) => ({
  required,
  levels: levels.map(([stocked, reserved]) => ({ stocked, reserved })),
})

describe("availableOf", () => {
  it("is what is in stock and not reserved", () => {
    expect(availableOf({ ...counted, inventory: [item(1, [10, 3])] })).toBe(7)
  })

  it("of a combo is what its scarcest part allows", () => {
    expect(availableOf({ ...counted, inventory: [item(1, [10, 0]), item(2, [7, 0])] })).toBe(3)
  })

  it("is never negative, and nothing where nothing was put in stock", () => {
    expect(availableOf({ ...counted, inventory: [item(1, [2, 5])] })).toBe(0)
    expect(availableOf({ ...counted, inventory: [item(1)] })).toBe(0)
    expect(availableOf({ ...counted, inventory: [] })).toBe(0)
  })

  it("is unknown where nobody counts or more can be made", () => {
    expect(availableOf({ manage_inventory: false, allow_backorder: false, inventory: [] })).toBeNull()
    expect(
      availableOf({ manage_inventory: true, allow_backorder: true, inventory: [item(1, [0, 0])] }),
    ).toBeNull()
    expect(isInStock({ manage_inventory: false, allow_backorder: false, inventory: [] })).toBe(true)
  })
})
