import { describe, expect, it } from "vitest"

import { unitTable } from "../../modules/administrative-unit/unit-table"
import { DELIVERY_ZONES, deliveryZoneOf } from "../../modules/seller/delivery-zones"

const communes = unitTable().filter((unit) => unit.level === "commune" && unit.valid_to === null)
const zoneOf = (name: string) => {
  const commune = communes.find((unit) => unit.name === name)
  return commune && deliveryZoneOf(commune)
}

describe("deliveryZoneOf", () => {
  it("finds the nearest zone", () => {
    expect(zoneOf("Phường Long Xuyên")).toBe("long_xuyen")
    expect(zoneOf("Xã Mỹ Hòa Hưng")).toBe("long_xuyen")
    expect(zoneOf("Phường Châu Đốc")).toBe("an_giang")
    expect(zoneOf("Phường Rạch Giá")).toBe("an_giang")
    expect(zoneOf("Phường Ninh Kiều")).toBe("vietnam")
  })

  it("doesn't take a former unit for the one that has its code now", () => {
    const myHoa = { code: "30307", valid_from: "2004-07-08", parent_code: "883" }
    expect(deliveryZoneOf(myHoa)).toBe("vietnam")
  })

  it("counts 4 communes in the city and 98 in the rest of the province", () => {
    const zones = communes.map(deliveryZoneOf)
    expect(zones.filter((zone) => zone === "long_xuyen")).toHaveLength(4)
    expect(zones.filter((zone) => zone === "an_giang")).toHaveLength(98)
  })
})

it("every unit of the zones exists today", () => {
  const today = new Set(unitTable().flatMap((u) => (u.valid_to ? [] : [`${u.code} ${u.valid_from}`])))
  for (const { province, communes: parts } of DELIVERY_ZONES) {
    for (const { code, valid_from } of [...(province ? [province] : []), ...(parts ?? [])]) {
      expect(today.has(`${code} ${valid_from}`), code).toBe(true)
    }
  }
})
