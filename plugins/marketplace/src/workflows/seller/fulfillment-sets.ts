import type { FulfillmentTypes } from "@medusajs/framework/types"

import type AdministrativeUnitModuleService from "../../modules/administrative-unit/service"
import { DELIVERY_COUNTRY, DELIVERY_ZONES, type DeliveryZone } from "../../modules/seller/delivery-zones"

type FulfillmentSet = FulfillmentTypes.CreateFulfillmentSetDTO
type GeoZone = NonNullable<FulfillmentTypes.CreateServiceZoneDTO["geo_zones"]>[number]

/** What each zone covers, in Medusa's terms. */
export type ZoneAreas = Record<DeliveryZone, Omit<GeoZone, "service_zone_id">[]>

/**
 * The zones as Medusa matches them: against `country_code`, `province` and `city` of the cart's address, letter by
 * letter. So an address carries the names of its units as the table has them: "Tỉnh An Giang", "Phường Long Xuyên".
 */
export async function zoneAreas(units: AdministrativeUnitModuleService): Promise<ZoneAreas> {
  const nameOf = async (key: { code: string; valid_from: string }): Promise<string> => {
    const unit = await units.findUnit(key)
    if (!unit) {
      throw new Error(
        `Unit ${key.code} of ${key.valid_from} isn't there: load the administrative units first`,
      )
    }
    return unit.name
  }
  const areas = await Promise.all(
    DELIVERY_ZONES.map(async ({ zone, province, communes }) => {
      const country = { country_code: DELIVERY_COUNTRY }
      if (!province) {
        return [zone, [{ type: "country" as const, ...country }]] as const
      }
      const within = { ...country, province_code: await nameOf(province) }
      if (!communes) {
        return [zone, [{ type: "province" as const, ...within }]] as const
      }
      const cities = await Promise.all(communes.map(nameOf))
      return [zone, cities.map((city) => ({ type: "city" as const, ...within, city }))] as const
    }),
  )
  return Object.fromEntries(areas) as ZoneAreas
}

/** Name of a seller's fulfilment set; Medusa wants it unique. The type is the one its admin knows. */
export const fulfillmentSetName = (handle: string, kind: "delivery" | "pickup"): string => `${handle} ${kind}`

/** Name of a seller's service zone, unique for the same reason. */
export const serviceZoneName = (handle: string, zone: DeliveryZone | "pickup"): string => `${handle} ${zone}`

/** Both fulfilment sets of a seller, with their zones. */
export function fulfillmentSetsOf(handle: string, areas: ZoneAreas): FulfillmentSet[] {
  return [
    {
      name: fulfillmentSetName(handle, "delivery"),
      type: "shipping",
      service_zones: DELIVERY_ZONES.map(({ zone }) => ({
        name: serviceZoneName(handle, zone),
        geo_zones: areas[zone],
      })),
    },
    {
      name: fulfillmentSetName(handle, "pickup"),
      type: "pickup",
      service_zones: [{ name: serviceZoneName(handle, "pickup"), geo_zones: areas.vietnam }],
    },
  ] as FulfillmentSet[]
}
