import { MedusaError } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { ShopError } from "@cho-ocop/marketplace/shop-error"
import { toRefusal } from "./refusal"

const shop = { forShoppers: true }
const staff = { forShoppers: false }

describe("toRefusal", () => {
  it("answers a ShopError with its own code and parameters, for everybody", () => {
    const error = new ShopError("invalid_data", "quantity_invalid", { max: 999 })
    const expected = { status: 400, type: "invalid_data", code: "quantity_invalid", params: { max: 999 } }
    expect(toRefusal(error, shop)).toMatchObject(expected)
    expect(toRefusal(error, staff)).toMatchObject(expected)
  })

  it("knows a ShopError that a workflow turned into a plain object, with what was refused", () => {
    const error = {
      ...new ShopError("conflict", "nothing_ordered"),
      message: "…",
      refused: [{ seller_id: "sel_1" }],
    }
    expect(toRefusal(error, shop)).toMatchObject({
      status: 409,
      extra: { refused: [{ seller_id: "sel_1" }] },
    })
  })

  it("explains Medusa's own refusal for want of stock", () => {
    const { INSUFFICIENT_INVENTORY } = MedusaError.Codes
    const error = new MedusaError(
      "not_allowed",
      "Some variant does not have the required inventory",
      INSUFFICIENT_INVENTORY,
    )
    expect(toRefusal(error, shop)).toMatchObject({ status: 409, code: "stock_short" })
  })

  it("asks to try again where a lock wasn't free", () => {
    expect(toRefusal(new MedusaError("conflict", "busy", "lock_busy"), shop)).toMatchObject({
      status: 409,
      code: "busy",
    })
  })

  it("gives shoppers a text for every known and unknown cause", () => {
    expect(toRefusal({ statusCode: 400, type: "entity.parse.failed" }, shop)?.code).toBe("request_unreadable")
    expect(toRefusal({ statusCode: 413 }, shop)?.code).toBe("request_too_large")
    expect(toRefusal(new MedusaError("invalid_data", "Field x"), shop)).toMatchObject({
      status: 400,
      code: "request_invalid",
      params: { detail: "Field x" },
    })
    expect(toRefusal(new Error("boom"), shop)).toMatchObject({ status: 500, code: "unexpected", params: {} })
    expect(toRefusal("boom", shop)).toMatchObject({ status: 500 })
  })

  it("leaves Medusa's answers to staff as they are", () => {
    expect(toRefusal(new MedusaError("invalid_data", "Field x"), staff)).toBeNull()
    expect(toRefusal(new Error("boom"), staff)).toBeNull()
  })
})
