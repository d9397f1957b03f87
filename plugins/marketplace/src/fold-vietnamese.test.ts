import { describe, expect, it } from "vitest"

import { foldVietnamese } from "./fold-vietnamese"

describe("foldVietnamese", () => {
  it("drops diacritics, case and the two ways of placing a tone", () => {
    for (const text of ["Mỹ Hòa Hưng", "MỸ HOÀ HƯNG", "my  hoa hung", "Mỹ Hòa Hưng".normalize("NFD")]) {
      expect(foldVietnamese(text)).toBe("my hoa hung")
    }
    expect(foldVietnamese("Đường thốt nốt")).toBe("duong thot not")
  })

  it("treats punctuation as a space", () => {
    expect(foldVietnamese(" P. Mỹ Bình, TP.Long-Xuyên ")).toBe("p my binh tp long xuyen")
    expect(foldVietnamese("…")).toBe("")
  })
})
