import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import type { Locale } from "@/i18n/locale"

/** What a reader calls a unit of today: "Phường Long Xuyên", "Long Xuyên Ward". */
export const unitName = (locale: Locale, unit: Pick<AdministrativeUnit, "name" | "name_en">): string =>
  (locale === "en" && unit.name_en) || unit.name

type FormerWords = Record<"formerly" | "formerlyIn", (name: string, old: string) => string>

const district = /^(Thành phố|Thị xã|Quận|Huyện) /

/** A unit of today with the old name it was found by: "Phường Long Xuyên (trước là phường Mỹ Bình)". */
export function unitWithFormer(locale: Locale, unit: AdministrativeUnit, words: FormerWords): string {
  const name = unitName(locale, unit)
  const old = unit.matched_old_name
  if (!old) return name
  const written = locale === "vi" ? old.charAt(0).toLowerCase() + old.slice(1) : old
  return district.test(old) ? words.formerlyIn(name, written) : words.formerly(name, written)
}
