import { describe, expect, it } from "vitest"

import { readQuantity } from "./quantity"

describe("readQuantity", () => {
  it.each([[1], [2], [999]])("takes %s", (value) => {
    expect(readQuantity(value)).toBe(value)
  })

  it.each([
    [0],
    [-1],
    [1.5],
    [1000],
    [1e9],
    ["abc"],
    ["2"],
    [null],
    [undefined],
    [Number.NaN],
    [Infinity],
    [[1]],
  ])("refuses %j", (value) => {
    expect(() => readQuantity(value)).toThrow(expect.objectContaining({ code: "quantity_invalid" }))
  })
})
