import { randomBytes } from "node:crypto"
import { describe, expect, it } from "vitest"
import { fitToCookie } from "./fit-to-cookie"
import { pack, packedLimit, unpack } from "./pack"

describe("pack and unpack", () => {
  it("gives back what was packed", () => {
    const value = { values: { name: "Nguyễn Thị Bảy", note: "Gọi trước giờ giao\nnhà cạnh bến đò" } }
    expect(unpack(pack(value))).toEqual(value)
  })
  it.each([undefined, "", "not packed", "AAAA", pack("x").slice(2)])("takes %j for nothing", (packed) => {
    expect(unpack(packed)).toBeNull()
  })
  it("doesn't unpack a bomb", () => {
    expect(unpack(pack("a".repeat(5_000_000)))).toBeNull()
  })
})

describe("fitToCookie", () => {
  it("leaves a long note of Vietnamese words alone", () => {
    const form = {
      values: { name: "Nguyễn Thị Bảy", note: "Nhà cạnh bến đò Ô Môi, gọi trước khi giao. ".repeat(12) },
    }
    expect(fitToCookie(form)).toBe(form)
  })
  it("cuts the longest value and keeps the others", () => {
    const form = { values: { name: "Nguyễn Thị Bảy", note: randomBytes(9_000).toString("base64") } }
    const fitting = fitToCookie(form)
    expect(pack(fitting).length).toBeLessThanOrEqual(packedLimit)
    expect(fitting.values.name).toBe("Nguyễn Thị Bảy")
    expect(form.values.note.startsWith(fitting.values.note)).toBe(true)
  })
})
