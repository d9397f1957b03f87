/**
 * The delivery zones of every seller, as data. From the nearest to the farthest: the first zone that covers
 * an address is the one whose fee is asked, although Medusa offers the options of all that match
 * (an address in Long Xuyên lies in An Giang and in Vietnam too).
 *
 * Codes of units are only unique together with the day from which they are valid: until 30 June 2025 "30307"
 * was phường Mỹ Hòa and "91" was tỉnh Kiên Giang.
 */
export type DeliveryZone = "long_xuyen" | "an_giang" | "vietnam"

export type UnitKey = { code: string; valid_from: string }

export type DeliveryZoneDefinition = {
  zone: DeliveryZone
  /** Shown to staff, and as the name of the shipping option. */
  name: string
  name_en: string
  /** Every unit below the country when null. */
  province: UnitKey | null
  /** Every commune of the province when null. */
  communes: readonly UnitKey[] | null
}

const SINCE_MERGER = "2025-07-01"
const unit = (code: string): UnitKey => ({ code, valid_from: SINCE_MERGER })

export const DELIVERY_ZONES: readonly DeliveryZoneDefinition[] = [
  {
    zone: "long_xuyen",
    name: "Giao trong Long Xuyên",
    name_en: "Delivery within Long Xuyên",
    province: unit("91"),
    // phường Long Xuyên, phường Bình Đức, phường Mỹ Thới, xã Mỹ Hòa Hưng
    communes: [unit("30307"), unit("30292"), unit("30301"), unit("30313")],
  },
  {
    zone: "an_giang",
    name: "Giao trong tỉnh An Giang",
    name_en: "Delivery within An Giang",
    province: unit("91"),
    communes: null,
  },
  { zone: "vietnam", name: "Giao toàn quốc", name_en: "Delivery in Vietnam", province: null, communes: null },
]

/** ISO 3166-1 alpha-2 as Medusa keeps it, in lower case. */
export const DELIVERY_COUNTRY = "vn"

/** A commune of today, as `administrative_unit` holds it. */
export type CommuneKey = UnitKey & { parent_code: string | null }

/** The nearest zone that covers the commune; every commune lies in one. */
export const deliveryZoneOf = (commune: CommuneKey): DeliveryZone => {
  const isIn = ({ province, communes }: DeliveryZoneDefinition): boolean =>
    (province === null || province.code === commune.parent_code) &&
    (communes === null ||
      communes.some((one) => one.code === commune.code && one.valid_from === commune.valid_from))
  return DELIVERY_ZONES.find(isIn)?.zone ?? "vietnam"
}
