import { describe, expect, it } from "vitest"

import { deliveryOptions, type DeliveryTerms } from "../../modules/seller/delivery-terms"
import { planShippingOptions, type KnownOption } from "./plan-shipping-options"

const delivery = { long_xuyen: 15000, an_giang: 25000, vietnam: 35000 }

/** Plans for a seller whose zones offer what is given. */
const plan = (
  terms: DeliveryTerms,
  known: Partial<Record<"long_xuyen" | "an_giang" | "vietnam" | "pickup", KnownOption[]>>,
  only_if_none = false,
) =>
  planShippingOptions({
    seller: { handle: "co-tu", only_if_none },
    wanted: deliveryOptions(terms),
    zones: new Map(
      (["long_xuyen", "an_giang", "vietnam", "pickup"] as const).map((zone) => [
        `co-tu ${zone}`,
        { id: `zone_${zone}`, options: known[zone] ?? [] },
      ]),
    ),
    shipping_profile_id: "sp",
  })

const offered = {
  long_xuyen: [{ id: "so_1", amount: 15000 }],
  an_giang: [{ id: "so_2", amount: 25000 }],
  vietnam: [{ id: "so_3", amount: 35000 }],
  pickup: [{ id: "so_4", amount: 0 }],
}

describe("planShippingOptions", () => {
  it("creates an option in each zone for a new seller", () => {
    const { create, update, remove } = plan({ delivery, pickup: true }, {})
    expect(create.map(({ service_zone_id, data, prices }) => [service_zone_id, data, prices])).toEqual([
      [
        "zone_long_xuyen",
        { id: "manual-fulfillment", kind: "delivery", zone: "long_xuyen" },
        [{ currency_code: "vnd", amount: 15000 }],
      ],
      [
        "zone_an_giang",
        { id: "manual-fulfillment", kind: "delivery", zone: "an_giang" },
        [{ currency_code: "vnd", amount: 25000 }],
      ],
      [
        "zone_vietnam",
        { id: "manual-fulfillment", kind: "delivery", zone: "vietnam" },
        [{ currency_code: "vnd", amount: 35000 }],
      ],
      [
        "zone_pickup",
        { id: "manual-fulfillment", kind: "pickup", zone: null },
        [{ currency_code: "vnd", amount: 0 }],
      ],
    ])
    expect([update, remove]).toEqual([[], []])
  })

  it("does nothing where all is as wanted", () => {
    expect(plan({ delivery, pickup: true }, offered)).toEqual({ create: [], update: [], remove: [] })
  })

  it("reprices what costs something else and removes what is no longer offered", () => {
    const changed = plan({ delivery: { ...delivery, vietnam: 40000 }, pickup: false }, offered)
    expect(changed).toEqual({
      create: [],
      update: [{ id: "so_3", prices: [{ currency_code: "vnd", amount: 40000 }] }],
      remove: ["so_4"],
    })
  })

  it("replaces what a crash left without a price, and doubled options", () => {
    const mended = plan(
      { delivery, pickup: false },
      {
        ...offered,
        pickup: [],
        long_xuyen: [{ id: "so_0", amount: null }],
        an_giang: [...offered.an_giang, { id: "so_9", amount: 25000 }],
      },
    )
    expect(mended.create.map(({ service_zone_id }) => service_zone_id)).toEqual(["zone_long_xuyen"])
    expect(mended.remove).toEqual(["so_0", "so_9"])
  })

  it("leaves a seller alone that offers something, when only gaps are to be filled", () => {
    const other = { delivery: { ...delivery, vietnam: 1 }, pickup: true }
    expect(plan(other, { vietnam: offered.vietnam }, true)).toEqual({ create: [], update: [], remove: [] })
    expect(plan(other, {}, true).create).toHaveLength(4)
  })
})
