import { findCommunes, readProvinces } from "@/backend/administrative-units"
import { type Problem, problemOf } from "@/forms/form-memory"
import { reader } from "@/i18n/reader"
import { Field, SelectField } from "@/ui/field"
import styles from "./address-fields.module.css"
import { CommuneAnswer } from "./commune-answer"
import { homeProvince } from "./home-province"
import { pickCommune } from "./pick-commune"
import { communeFor, type TypedAddress } from "./read-address-form"
import { unitName } from "./unit-name"

/** Street, province and commune, with what the shop understood of the commune's name. */
export async function AddressFields({ typed, problems }: { typed: TypedAddress; problems: Problem[] }) {
  const { locale, m } = await reader()
  const provinces = await readProvinces(locale)
  const near = provinces.filter((province) => province.code === homeProvince)
  const other = provinces.filter((province) => province.code !== homeProvince)
  const known = provinces.some((province) => province.code === typed.province_code)
  const found = known && typed.commune ? await findCommunes(locale, typed.province_code, typed.commune) : []
  const pick = pickCommune(found, typed.commune, typed.commune_code || null)
  return (
    <div className={styles.fields}>
      <Field
        name="street"
        label={m.checkout.street}
        error={problemOf(problems, "street")}
        defaultValue={typed.street}
        autoComplete="street-address"
        maxLength={200}
      />
      <div className={styles.units}>
        <SelectField
          name="province_code"
          label={m.checkout.province}
          defaultValue={typed.province_code}
          autoComplete="address-level1"
        >
          {[
            { words: m.checkout.provinceFirst, units: near },
            { words: m.checkout.provinceOther, units: other },
          ].map(({ words, units }) => (
            <optgroup key={words} label={words}>
              {units.map((unit) => (
                <option key={unit.code} value={unit.code}>
                  {unitName(locale, unit)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <Field
          name="commune"
          label={m.checkout.commune}
          hint={m.checkout.communeHint}
          error={problemOf(problems, "commune")}
          defaultValue={typed.commune}
          autoComplete="address-level2"
          maxLength={100}
        />
      </div>
      <input type="hidden" name="commune_for" value={communeFor(typed)} />
      <CommuneAnswer pick={typed.commune ? pick : { kind: "none" }} />
    </div>
  )
}
