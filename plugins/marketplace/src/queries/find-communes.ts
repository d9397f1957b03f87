import type { MedusaContainer } from "@medusajs/framework/types"

import type { CommuneKey } from "../access/staff"
import { ADMINISTRATIVE_UNIT_MODULE } from "../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../modules/administrative-unit/service"

export type CommuneOf = { commune_code: string; commune_valid_from: string }

/** A commune's key under the names that tables give it. */
export const toCommuneOf = ({ code, valid_from }: CommuneKey): CommuneOf => ({
  commune_code: code,
  commune_valid_from: valid_from,
})

export type CommuneAnswer = {
  code: string
  valid_from: string
  name: string
  name_en: string
  province_code: string | null
}

/** Finds the communes that sellers name by their full key: codes were reused. */
export async function findCommunes(
  container: MedusaContainer,
  sellers: CommuneOf[],
): Promise<(seller: CommuneOf) => CommuneAnswer | null> {
  const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
  const codes = [...new Set(sellers.map((seller) => seller.commune_code))]
  const rows = await units.listAdministrativeUnits({ code: codes, level: "commune" })
  return ({ commune_code, commune_valid_from }) => {
    const row = rows.find((one) => one.code === commune_code && one.valid_from === commune_valid_from)
    return row
      ? {
          code: row.code,
          valid_from: row.valid_from,
          name: row.name,
          name_en: row.name_en,
          province_code: row.parent_code,
        }
      : null
  }
}
