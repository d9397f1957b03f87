import { expect, it } from "vitest"
import { pagesShown } from "./pages-shown"

it("shows the ends and the neighbours", () => {
  expect(pagesShown(1, 2)).toEqual([1, 2])
  expect(pagesShown(1, 9)).toEqual([1, 2, null, 9])
  expect(pagesShown(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
  expect(pagesShown(9, 9)).toEqual([1, null, 8, 9])
  expect(pagesShown(3, 4)).toEqual([1, 2, 3, 4])
})
