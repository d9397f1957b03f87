import type { Day } from "@cho-ocop/marketplace/clock"

import type { MakerRow } from "./tables"

/** First day without districts: until then a product's code named province, district and commune. */
const twoTiersSince = "2025-07-01"

/** Code of today's An Giang. It was Kiên Giang's until the day before. */
const anGiang = "91"

/** True for a day on which districts still stood between province and commune. */
export const hadDistricts = (day: Day): boolean => day < twoTiersSince

/**
 * The code of a recognised product, which the demo takes for its certificate's number too: unit, serial, year, with
 * the units of that day (province-district-commune before, province-commune since).
 */
export function certificateNumber(maker: MakerRow, serial: string, recognised_on: Day): string {
  const unit = hadDistricts(recognised_on) ? maker.former_unit : `${anGiang}-${maker.commune_code}`
  return `${unit}-${serial}-${recognised_on.slice(0, 4)}`
}

/** Number of a file for evaluation, as the commune's register of today writes it. */
export function fileNumber(maker: MakerRow, register: string, handed_in: Day): string {
  return `${register}/PĐK-${anGiang}-${maker.commune_code}-${handed_in.slice(0, 4)}`
}
