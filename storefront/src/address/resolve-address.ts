import "server-only"
import { findCommunes, readProvinces } from "@/backend/administrative-units"
import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import type { Problem } from "@/forms/form-memory"
import type { Locale } from "@/i18n/locale"
import { messages } from "@/i18n/messages"
import { pickCommune } from "./pick-commune"
import type { TypedAddress } from "./read-address-form"
import { unitName } from "./unit-name"

export type ResolvedAddress = { province: AdministrativeUnit; commune: AdministrativeUnit }

/** The units of today that a typed address means, or what the person has to say more clearly. */
export async function resolveAddress(
  locale: Locale,
  typed: TypedAddress,
): Promise<{ units: ResolvedAddress; problem: null } | { units: null; problem: Problem }> {
  const { problems } = messages[locale].checkout
  const wrong = (message: string) => ({ units: null, problem: { field: "commune", message } })
  if (!typed.commune) return wrong(problems.commune_missing)
  const province = (await readProvinces(locale)).find((unit) => unit.code === typed.province_code)
  if (!province) return wrong(problems.commune_missing)
  const found = await findCommunes(locale, province.code, typed.commune)
  const pick = pickCommune(found, typed.commune, typed.commune_code || null)
  if (pick.kind === "several") return wrong(problems.commune_several(typed.commune))
  if (pick.kind === "none") return wrong(problems.commune_unknown(typed.commune, unitName(locale, province)))
  return { units: { province, commune: pick.unit }, problem: null }
}
