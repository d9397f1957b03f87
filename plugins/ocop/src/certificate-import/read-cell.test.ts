import { describe, expect, it } from "vitest"

import { readDay, readLevel, readScore, readStar } from "./read-cell"

describe("a day in a cell", () => {
  it.each([
    ["24/11/2026", "2026-11-24"],
    ["4/1/2026", "2026-01-04"],
    ["24-11-2026", "2026-11-24"],
    ["24.11.2026", "2026-11-24"],
    ["ngày 24 tháng 11 năm 2026", "2026-11-24"],
    ["ngày 24 tháng 11 năm 2026".normalize("NFD"), "2026-11-24"],
    ["2026-11-24", "2026-11-24"],
    [new Date("2026-11-24T00:00:00Z"), "2026-11-24"],
    [46350, "2026-11-24"],
    [46350.75, "2026-11-24"],
  ])("%s", (cell, day) => expect(readDay(cell)).toBe(day))

  it.each(["31/02/2026", "11/24/2026", "24/11/26", "hôm qua", "", null, 7, new Date(NaN)])("not %s", (cell) =>
    expect(readDay(cell)).toBeNull(),
  )
})

describe("stars, scores and levels", () => {
  it("read stars as they are written", () => {
    expect([4, "4", "4 sao", "****", "★★★★", "4 stars"].map(readStar)).toEqual([4, 4, 4, 4, 4, 4])
    expect(["2", "6", "bốn", "4,5", "", null].map(readStar)).toEqual([null, null, null, null, null, null])
  })

  it("read scores with comma or point, at full precision", () => {
    expect(["74,5", "74.5", 74.5, "89,9999", "100"].map(readScore)).toEqual([74.5, 74.5, 74.5, 89.9999, 100])
    expect(["100,1", "-3", "cao", ""].map(readScore)).toEqual([null, null, null, null])
  })

  it("read the level from a word or from the body's name", () => {
    expect(readLevel("tỉnh")).toBe("province")
    expect(readLevel("Chủ tịch UBND tỉnh An Giang")).toBe("province")
    expect(readLevel("UBND thành phố Long Xuyên")).toBe("district")
    expect(readLevel("UBND huyện Châu Thành".normalize("NFD"))).toBe("district")
    expect(readLevel("Bộ trưởng Bộ Nông nghiệp và Môi trường")).toBe("central")
    expect(readLevel("UBND")).toBeNull()
  })
})
