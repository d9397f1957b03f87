import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

import { addDays, addMonths, daysBetween, formatDay, isDay, now, today } from "./clock"

describe("today", () => {
  it("changes at midnight of Vietnam, not of UTC", () => {
    expect(today(new Date("2026-11-23T16:59:59Z"))).toBe("2026-11-23")
    expect(today(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24")
  })
})

describe("now", () => {
  let folder: string
  const before = process.env.CLOCK_FILE

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "clock-"))
    process.env.CLOCK_FILE = join(folder, "now")
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
    if (before === undefined) {
      delete process.env.CLOCK_FILE
    } else {
      process.env.CLOCK_FILE = before
    }
  })

  it("reads the file each time", () => {
    writeFileSync(join(folder, "now"), "2027-01-01T00:00:00+07:00\n")
    expect(now().toISOString()).toBe("2026-12-31T17:00:00.000Z")
    expect(today()).toBe("2027-01-01")
    writeFileSync(join(folder, "now"), "2028-06-30T12:00:00+07:00")
    expect(today()).toBe("2028-06-30")
  })

  it("is the real time while the file is missing", () => {
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
  })

  it("refuses a file without an instant", () => {
    writeFileSync(join(folder, "now"), "tomorrow")
    expect(() => now()).toThrow(/ISO instant/)
  })
})

describe("days", () => {
  it.each([
    ["2026-11-24", 1, "2026-11-25"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-11-24", -180, "2026-05-28"],
  ])("%s and %i days is %s", (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(n)
  })

  it.each([
    ["2023-11-24", 36, "2026-11-24"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
  ])("%s and %i months is %s", (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected)
  })

  it("knows which days exist", () => {
    expect(["2028-02-29", "2026-11-24"].every(isDay)).toBe(true)
    expect(["2026-02-29", "2026-13-01", "24/11/2026", "2026-1-1", "", null, 20261124].some(isDay)).toBe(false)
  })

  it("are shown day first", () => {
    expect(formatDay("2026-11-24")).toBe("24/11/2026")
  })
})
