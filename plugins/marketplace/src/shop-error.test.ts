import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"

import { isShopError, messageOf, registerMessages, ShopError } from "./shop-error"
import { shopErrorMessages } from "./shop-error-messages"

describe("ShopError", () => {
  it("is a MedusaError that speaks Vietnamese by itself", () => {
    const error = new ShopError("invalid_data", "quantity_invalid", { max: 999 })
    expect(MedusaError.isMedusaError(error)).toBe(true)
    expect(error).toMatchObject({ type: "invalid_data", code: "quantity_invalid", params: { max: 999 } })
    expect(error.message).toBe("Số lượng cần là số nguyên từ 1 đến 999.")
  })

  it("is still known after a workflow has copied its fields", () => {
    const error = new ShopError("conflict", "total_changed", { total: 135000 })
    const carried: unknown = JSON.parse(JSON.stringify(error))
    expect(isShopError(carried) && carried.params).toEqual({ total: 135000 })
    expect([new Error("x"), null, "x"].some(isShopError)).toBe(false)
  })
})

describe("messages", () => {
  it("are told in the language asked for, with amounts and days formatted", () => {
    registerMessages({ test_term: { vi: "Đến {until|day}", en: "Until {until|day}" } })
    expect(messageOf("test_term", { until: "2026-11-24" }, "en-US")).toBe("Until 24/11/2026")
    expect(messageOf("total_changed", { total: 135000 }, "vi-VN")).toContain("135.000 ₫")
    expect(messageOf("total_changed", { total: 135000 }, "en-US")).toContain("135,000 ₫")
  })

  it("fall back to the code where none is registered", () => {
    expect(messageOf("nobody_wrote_this", {}, "vi-VN")).toBe("nobody_wrote_this")
  })

  it("can't be replaced by another plugin's", () => {
    expect(() => registerMessages({ gone: { vi: "khác", en: "other" } })).toThrow(/gone/)
  })

  it("name the same parameters in both languages", () => {
    const params = (text: string) => [...text.matchAll(/\{\w+(\|\w+)?\}/g)].map(([match]) => match).sort()
    for (const [code, message] of Object.entries(shopErrorMessages)) {
      expect(params(message.en), code).toEqual(params(message.vi))
    }
  })
})
