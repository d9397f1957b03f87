import { describe, expect, it } from "vitest"
import { deliveryFees, offersPickup } from "./delivery-fees"

const vietnam = { kind: "delivery", zone: "vietnam", amount: 35_000 } as const
const an_giang = { kind: "delivery", zone: "an_giang", amount: 25_000 } as const
const long_xuyen = { kind: "delivery", zone: "long_xuyen", amount: 15_000 } as const
const pickup = { kind: "pickup", zone: null, amount: 0 } as const

describe("deliveryFees", () => {
  it("tells the fee of each zone, of the next wider one where a zone has none", () => {
    expect(deliveryFees([pickup, vietnam, an_giang, long_xuyen])).toEqual({
      long_xuyen: 15_000,
      an_giang: 25_000,
      vietnam: 35_000,
    })
    expect(deliveryFees([vietnam, an_giang])?.long_xuyen).toBe(25_000)
  })

  it("is null for who only hands over at the door", () => {
    expect(deliveryFees([pickup])).toBeNull()
    expect([offersPickup([pickup]), offersPickup([vietnam])]).toEqual([true, false])
  })
})
