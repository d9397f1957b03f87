import { describe, expect, it } from "vitest"
import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import { pickCommune } from "./pick-commune"

const commune = (code: string, name: string, matched_old_name: string | null = null): AdministrativeUnit => ({
  code,
  name,
  matched_old_name,
  name_en: null,
  level: "commune",
  parent_code: "91",
  valid_from: "2025-07-01",
})
const longXuyen = commune("30307", "Phường Long Xuyên")
const myThoi = commune("30301", "Phường Mỹ Thới", "Long Xuyên")
const myHoaHung = commune("30313", "Xã Mỹ Hòa Hưng")

describe("pickCommune", () => {
  it("takes the only one", () => {
    expect(pickCommune([longXuyen], "my binh", null)).toEqual({ kind: "found", unit: longXuyen })
  })
  it("finds none", () => {
    expect(pickCommune([], "atlantis", null)).toEqual({ kind: "none" })
  })
  it("asks when several fit", () => {
    expect(pickCommune([longXuyen, myThoi], "long xuyen", null)).toEqual({
      kind: "several",
      units: [longXuyen, myThoi],
    })
  })
  it("takes the one whose whole name was typed, with or without accents", () => {
    expect(pickCommune([longXuyen, myThoi], "phuong  Long Xuyên", null)).toEqual({
      kind: "found",
      unit: longXuyen,
    })
  })
  it("keeps what was chosen", () => {
    expect(pickCommune([longXuyen, myHoaHung], "my hoa", "30313")).toEqual({ kind: "found", unit: myHoaHung })
  })
  it("doesn't keep a choice that no longer fits", () => {
    expect(pickCommune([longXuyen], "my binh", "30313")).toEqual({ kind: "found", unit: longXuyen })
  })
})
