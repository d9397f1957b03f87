import { describe, expect, it } from "vitest"

import { readDay, showDay, showInstant } from "./days"

describe("days in the dashboard", () => {
  it("are shown day first", () => {
    expect(showDay("2026-11-24")).toBe("24/11/2026")
    expect(showInstant("2026-11-23T18:00:00.000Z")).toBe("24/11/2026")
  })

  it.each([
    ["24/11/2026", "2026-11-24"],
    [" 5/1/2024 ", "2024-01-05"],
    ["05-01-2024", "2024-01-05"],
    ["05.01.2024", "2024-01-05"],
    ["2024-01-05", "2024-01-05"],
    ["hôm qua", "hôm qua"],
  ])("typed as %s are read as %s", (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })
})
