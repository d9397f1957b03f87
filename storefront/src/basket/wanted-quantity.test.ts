import { expect, it } from "vitest"
import { wantedQuantity } from "./wanted-quantity"

it.each([
  ["2", null, 2],
  [" 12 ", "0", 12],
  ["2", "1", 3],
  ["2", "-1", 1],
  ["1", "-1", null],
  ["999", "1", null],
  ["0", "0", null],
  ["0", "1", 1],
  ["-1", "0", null],
  ["1.5", "0", null],
  ["1e3", "0", null],
  ["1000000000", "0", null],
  ["", "1", null],
  [null, null, null],
])("%j with step %j is %j", (typed, step, quantity) => {
  expect(wantedQuantity(typed, step)).toBe(quantity)
})
