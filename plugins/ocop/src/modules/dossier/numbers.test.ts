import { expect, test } from "vitest"

import { counterKey, formatNumber, type NumberRequest } from "./numbers"

const request: NumberRequest = {
  kind: "registration",
  level: "commune",
  pattern: "{seq}/PĐK-{province}-{commune}-{year}",
  place: { province: "91", district: null, commune: "30307", year: 2026 },
}

test("a number follows the rule set's pattern, that of the districts' time too", () => {
  expect(formatNumber(request, 12)).toBe("12/PĐK-91-30307-2026")
  expect(
    formatNumber(
      {
        ...request,
        pattern: "{province}-{district}-{commune}-{seq}-{year}",
        place: { province: "89", district: "883", commune: "30280", year: 2024 },
      },
      3,
    ),
  ).toBe("89-883-30280-3-2024")
})

test("the commune counts its own numbers, the province through all communes, both by year", () => {
  const other = { ...request, place: { ...request.place, commune: "30313" } }
  expect(counterKey(request)).not.toBe(counterKey(other))
  const province = { level: "province" } as const
  expect(counterKey({ ...request, ...province })).toBe(counterKey({ ...other, ...province }))
  expect(counterKey({ ...request, place: { ...request.place, year: 2027 } })).not.toBe(counterKey(request))
})
