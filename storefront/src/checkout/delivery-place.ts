import "server-only"
import { unitName } from "@/address/unit-name"
import { readCommunes } from "@/backend/administrative-units"
import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import type { Basket } from "@/backend/shapes/basket"
import type { Locale } from "@/i18n/locale"

type Place = NonNullable<Basket["address"]>

/** The commune of today that a basket goes to. */
export async function communeOf(
  locale: Locale,
  { province_code, commune_code }: Place,
): Promise<AdministrativeUnit | null> {
  return (await readCommunes(locale, province_code)).find((unit) => unit.code === commune_code) ?? null
}

/** What the reader calls the place that the fees were worked out for; null when there is none yet. */
export async function deliveryPlace(locale: Locale, { address }: Basket): Promise<string | null> {
  const commune = address ? await communeOf(locale, address) : null
  return commune && unitName(locale, commune)
}
