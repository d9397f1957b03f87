import { describe, expect, it } from "vitest"

import type { DeliveryOption } from "../../queries/basket-answer"
import { chosenOption, defaultDelivery, optionsFor } from "./choose-delivery"

const vietnam: DeliveryOption = { kind: "delivery", zone: "vietnam", amount: 35000 }
const an_giang: DeliveryOption = { kind: "delivery", zone: "an_giang", amount: 25000 }
const long_xuyen: DeliveryOption = { kind: "delivery", zone: "long_xuyen", amount: 15000 }
const pickup: DeliveryOption = { kind: "pickup", zone: null, amount: 0 }
const all = [pickup, vietnam, an_giang, long_xuyen]

describe("optionsFor", () => {
  it("offers the fee of the nearest zone that covers the address, and pick-up", () => {
    expect(optionsFor(all, "long_xuyen")).toEqual([long_xuyen, pickup])
    expect(optionsFor(all, "an_giang")).toEqual([an_giang, pickup])
    expect(optionsFor(all, "vietnam")).toEqual([vietnam, pickup])
  })

  it("falls back to a wider zone, never to a narrower one", () => {
    expect(optionsFor([vietnam, pickup], "long_xuyen")).toEqual([vietnam, pickup])
    expect(optionsFor([long_xuyen, pickup], "vietnam")).toEqual([pickup])
  })

  it("shows all fees, nearest first, before there is an address", () => {
    expect(optionsFor(all, null)).toEqual([long_xuyen, an_giang, vietnam, pickup])
  })
})

describe("defaultDelivery", () => {
  it("keeps what was chosen as long as it is offered", () => {
    expect(defaultDelivery(all, "pickup")).toBe("pickup")
    expect(defaultDelivery([vietnam], "pickup")).toBe("delivery")
    expect(defaultDelivery([pickup], null)).toBe("pickup")
    expect(defaultDelivery([], null)).toBeNull()
  })
})

describe("chosenOption", () => {
  it("finds the option of the kind", () => {
    expect(chosenOption(all, "delivery", "an_giang", "Bà Sáu")).toBe(an_giang)
    expect(chosenOption(all, "pickup", null, "Bà Sáu")).toBe(pickup)
  })

  it("doesn't know the fee before the address", () => {
    expect(chosenOption(all, "delivery", null, "Bà Sáu")).toBeNull()
  })

  it("refuses what the seller doesn't offer", () => {
    expect(() => chosenOption([pickup], "delivery", "vietnam", "Bà Sáu")).toThrow(
      expect.objectContaining({ code: "delivery_unavailable", params: { seller: "Bà Sáu" } }),
    )
  })
})
