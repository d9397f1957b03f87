import { formText } from "@/forms/form-text"

/** The address part of a form, as typed. `commune_code` counts only while `commune_for` names what stands there. */
export type TypedAddress = { street: string; province_code: string; commune: string; commune_code: string }

const communeKey = (provinceCode: string, typed: string) => `${provinceCode} ${typed}`

/** Hidden beside a commune's code: what was typed when the code was found. */
export const communeFor = ({ province_code, commune }: TypedAddress): string =>
  communeKey(province_code, commune)

export function readAddressForm(form: FormData): TypedAddress {
  const province_code = formText(form, "province_code", 10)
  const commune = formText(form, "commune", 100)
  const stillThat = formText(form, "commune_for") === communeKey(province_code, commune)
  return {
    street: formText(form, "street"),
    province_code,
    commune,
    commune_code: stillThat ? formText(form, "commune_code", 10) : "",
  }
}
