import { describe, expect, it } from "vitest"

import { formerNameTable, unitTable } from "./unit-table"

const units = unitTable()
const ofToday = units.filter((unit) => unit.valid_to === null)
const on = (code: string, day: string) =>
  units.filter((u) => u.code === code && u.valid_from <= day && (u.valid_to === null || u.valid_to >= day))

describe("unitTable", () => {
  it("holds the units of today", () => {
    expect(ofToday.filter((unit) => unit.level === "province")).toHaveLength(34)
    expect(ofToday.filter((unit) => unit.level === "commune")).toHaveLength(3321)
    expect(ofToday.filter((unit) => unit.parent_code === "91")).toHaveLength(102)
    expect(ofToday.some((unit) => unit.level === "district")).toBe(false)
  })

  it("tells reused codes apart by their day", () => {
    const names = (code: string, day: string) => on(code, day).map((unit) => unit.name)
    expect(names("30307", "2024-11-01")).toEqual(["Phường Mỹ Hòa"])
    expect(names("30307", "2026-11-24")).toEqual(["Phường Long Xuyên"])
    expect(names("30292", "2025-06-30")).toEqual(["Phường Bình Khánh"])
    expect(names("30292", "2025-07-01")).toEqual(["Phường Bình Đức"])
    expect(names("91", "2025-06-30")).toEqual(["Tỉnh Kiên Giang"])
    expect(names("91", "2025-07-01")).toEqual(["Tỉnh An Giang"])
  })

  it("has the 13 units of Long Xuyên in 2024, Đông Xuyên until its merger", () => {
    const former = units.filter((unit) => unit.parent_code === "883")
    expect(former).toHaveLength(13)
    expect(former.filter((unit) => unit.valid_to === "2025-06-30")).toHaveLength(12)
    expect(on("30285", "2024-12-31")).toMatchObject([{ name: "Phường Đông Xuyên", succeeded_by: "30286" }])
    expect(on("30285", "2025-01-01")).toEqual([])
  })

  it("follows the changes of 2026", () => {
    expect(on("75", "2026-04-29")).toMatchObject([{ name: "Tỉnh Đồng Nai" }])
    expect(on("75", "2026-04-30")).toMatchObject([{ name: "Thành phố Đồng Nai", name_en: "Đồng Nai City" }])
    expect(on("26368", "2026-11-24")).toMatchObject([{ name: "Phường Long Thành", parent_code: "75" }])
    expect(on("24", "2026-09-20")).toMatchObject([{ name: "Thành phố Bắc Ninh" }])
  })

  it("has one row per code and first day, and never two at a time", () => {
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length)
    for (const day of ["2025-06-30", "2025-07-01", "2026-11-24"]) {
      const valid = units.filter((u) => u.valid_from <= day && (u.valid_to === null || u.valid_to >= day))
      expect(new Set(valid.map((unit) => unit.code)).size, day).toBe(valid.length)
    }
  })

  it("is written in composed characters", () => {
    expect(units.filter((unit) => unit.name !== unit.name.normalize("NFC"))).toEqual([])
  })
})

describe("formerNameTable", () => {
  const names = formerNameTable(units)

  it("leads every old name to a commune of today", () => {
    const today = new Set(ofToday.map((unit) => `${unit.code} ${unit.valid_from}`))
    expect(names.length).toBeGreaterThan(10_000)
    expect(names.filter((one) => !today.has(`${one.commune_code} ${one.commune_valid_from}`))).toEqual([])
    expect(new Set(names.map((one) => one.id)).size).toBe(names.length)
  })

  it("leads the old wards of Long Xuyên where they went", () => {
    const city = names.filter((one) => one.district === "Thành phố Long Xuyên")
    expect(city).toHaveLength(13)
    expect(city.find((one) => one.name === "Phường Đông Xuyên")).toMatchObject({
      code: "30285",
      commune_code: "30307",
      folded: "dong xuyen long xuyen",
    })
  })
})
