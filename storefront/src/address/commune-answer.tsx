import type { AdministrativeUnit } from "@/backend/shapes/administrative-unit"
import { reader } from "@/i18n/reader"
import { Choice, ChoiceGroup } from "@/ui/choice"
import styles from "./address-fields.module.css"
import type { CommunePick } from "./pick-commune"
import { unitWithFormer } from "./unit-name"

/** More would be a list to scroll through; better to type more of the name. */
const mostChoices = 12

/** What the shop makes of the commune that was typed: the unit of today, or the ones to choose from. */
export async function CommuneAnswer({ pick }: { pick: CommunePick }) {
  const { locale, m } = await reader()
  const words = (unit: AdministrativeUnit) => unitWithFormer(locale, unit, m.checkout)
  if (pick.kind === "none") return null
  if (pick.kind === "found") {
    return (
      <>
        <input type="hidden" name="commune_code" value={pick.unit.code} />
        <p className={styles.found}>{m.checkout.communeFound(words(pick.unit))}</p>
      </>
    )
  }
  return (
    <ChoiceGroup legend={m.checkout.communeSeveral}>
      <div className={styles.choices}>
        {pick.units.slice(0, mostChoices).map((unit) => (
          <Choice key={unit.code} name="commune_code" value={unit.code} label={words(unit)} />
        ))}
      </div>
    </ChoiceGroup>
  )
}
