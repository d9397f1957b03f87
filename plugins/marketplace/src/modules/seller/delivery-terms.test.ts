import { describe, expect, it } from "vitest"

import { deliveryOptions, MAX_DELIVERY_FEE, termsOf, type DeliveryTerms } from "./delivery-terms"

const delivery = { long_xuyen: 15000, an_giang: 25000, vietnam: 35000 }
const refusal = (code: string) => expect.objectContaining({ code })

describe("deliveryOptions", () => {
  it("stands for the terms it is made from", () => {
    for (const terms of [
      { delivery, pickup: true },
      { delivery, pickup: false },
      { delivery: null, pickup: true },
    ]) {
      expect(termsOf(deliveryOptions(terms))).toEqual(terms)
    }
  })

  it("refuses fees that aren't whole đồng within reason", () => {
    for (const vietnam of [-1, 0.5, NaN, MAX_DELIVERY_FEE + 1, "35000", undefined]) {
      const terms = { delivery: { ...delivery, vietnam }, pickup: true } as DeliveryTerms
      expect(() => deliveryOptions(terms), String(vietnam)).toThrow(refusal("delivery_fee_invalid"))
    }
    expect(deliveryOptions({ delivery: { ...delivery, long_xuyen: 0 }, pickup: false })).toHaveLength(3)
  })

  it("wants at least one way to get the goods", () => {
    expect(() => deliveryOptions({ delivery: null, pickup: false })).toThrow(
      refusal("delivery_or_pickup_needed"),
    )
  })
})

it("a zone without its own option costs what the next larger one does", () => {
  expect(termsOf([{ kind: "delivery", zone: "vietnam", amount: 30000 }]).delivery).toEqual({
    long_xuyen: 30000,
    an_giang: 30000,
    vietnam: 30000,
  })
  expect(termsOf([{ kind: "delivery", zone: "long_xuyen", amount: 30000 }]).delivery).toBeNull()
})
