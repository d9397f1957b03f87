import { describe, expect, it } from "vitest"

import { newPurchaseCode, readPurchaseCode } from "./purchase-code"

describe("newPurchaseCode", () => {
  it("has the shape LX-XXXX-XXXX without signs that look alike", () => {
    for (let i = 0; i < 200; i++) {
      expect(newPurchaseCode()).toMatch(/^LX-[34679ACDEFGHJKMNPQRTVWXY]{4}-[34679ACDEFGHJKMNPQRTVWXY]{4}$/)
    }
  })

  it("hardly ever repeats", () => {
    expect(new Set(Array.from({ length: 2000 }, () => newPurchaseCode())).size).toBe(2000)
  })
})

describe("readPurchaseCode", () => {
  const code = newPurchaseCode(() => 5)

  it.each([
    [code],
    [code.toLowerCase()],
    [code.replaceAll("-", "")],
    [code.replaceAll("-", " ")],
    [` ${code.slice(3)} `],
    [code.replaceAll("-", " – ")],
  ])("finds the code in %j", (typed) => {
    expect(readPurchaseCode(typed)).toBe(code)
  })

  it.each([[""], ["LX-"], ["LX-1234"], ["LX-OOOO-0000"], [`${code}A`], ["<script>"]])(
    "refuses %j",
    (typed) => {
      expect(readPurchaseCode(typed)).toBeNull()
    },
  )
})
