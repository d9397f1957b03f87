import { expect, it } from "vitest"

import { averageAtFourDecimals, showAverage } from "./show-average"

it("the average is cut at four decimals and never lifted into a band", () => {
  expect(averageAtFourDecimals({ sum: 236, count: 3 })).toBe(78.6666)
  expect(averageAtFourDecimals({ sum: 270, count: 3 })).toBe(90)
  expect(averageAtFourDecimals({ sum: 1_349_999, count: 15_000 })).toBeLessThan(90)
})

it("people read two decimals in their language", () => {
  expect(showAverage({ sum: 236, count: 3 }, "vi-VN")).toBe("78,67")
  expect(showAverage({ sum: 236, count: 3 }, "en-US")).toBe("78.67")
  expect(showAverage({ sum: 180, count: 2 }, "vi-VN")).toBe("90,00")
})
