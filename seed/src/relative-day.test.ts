import { describe, expect, test } from "vitest"

import { relativeDay } from "./relative-day"

describe("relativeDay", () => {
  test.each([
    ["-36m+20d", "2026-11-24", "2023-12-14"],
    ["-12m", "2028-02-29", "2027-02-28"],
    ["+1d", "2026-12-31", "2027-01-01"],
    ["+0d", "2026-11-24", "2026-11-24"],
  ])("%s from %s is %s", (offset, today, day) => expect(relativeDay(offset, today)).toBe(day))

  test("refuses what is no offset", () => {
    expect(() => relativeDay("24/11/2026", "2026-11-24")).toThrow(/no offset/)
    expect(() => relativeDay("", "2026-11-24")).toThrow(/no offset/)
  })
})
