import { describe, expect, it } from "vitest"
import { sortKey } from "./sort-key"

const byKey = (a: string, b: string) => (sortKey(a) < sortKey(b) ? -1 : 1)

describe("sortKey", () => {
  it("orders names as a Vietnamese dictionary does", () => {
    const names = [
      "Ấm đất",
      "Áo bà ba",
      "An xoa",
      "Ăn vặt",
      "Bánh bò thốt nốt",
      "Bánh in",
      "Cà na",
      "Cá lóc",
      "Dưa xoài",
      "Dừa sáp",
      "Đường thốt nốt",
      "Đũa tre",
      "Ếch",
      "Gạo Nàng Nhen",
      "Khô cá lóc",
      "Khô cá tra phồng",
      "Mắm cá linh",
      "Mắm thái",
      "Mật ong",
      "Nước mắm",
      "Ô môi",
      "Ơ",
      "Oải",
      "Rượu",
      "Trà",
      "Trà sen",
      "Ụ",
      "Ư",
      "Xoài",
    ]
    const expected = [...names].sort(new Intl.Collator("vi").compare)
    expect([...names].reverse().sort(byKey)).toEqual(expected)
  })

  it("orders tones: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    expect(["mạ", "má", "mã", "mả", "mà", "ma"].sort(byKey)).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"])
  })

  it("puts a shorter name before the one that continues it, and digits before letters", () => {
    expect(["Trà sen", "Trà", "Trà 500 g", "Tràm"].sort(byKey)).toEqual([
      "Trà",
      "Trà 500 g",
      "Trà sen",
      "Tràm",
    ])
  })

  it("is the same for composed and decomposed text, and made of digits only", () => {
    expect(sortKey("Đường thốt nốt".normalize("NFD"))).toBe(sortKey("Đường thốt nốt"))
    expect(sortKey("Crème brûlée № 1 — 漢")).toMatch(/^\d+$/)
  })
})
