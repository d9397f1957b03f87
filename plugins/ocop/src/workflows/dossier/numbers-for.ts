import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@cho-ocop/marketplace/clock"

import type { DossierRow } from "../../dossier-records"
import type { DossierAction } from "../../modules/dossier/dossier-transitions"
import type { NumberPlace, NumberRequest } from "../../modules/dossier/numbers"
import type { Procedure } from "../../modules/dossier/procedure"
import { codesOfCommune } from "./codes-of-commune"

/**
 * The numbers an action gives out: at acceptance the commune's registration number and the product code, whose running
 * number the commune keeps; at admission the registration number of that level.
 * Source: 26/2026/QĐ-TTg, Mẫu số 01 and the product code.
 */
export async function numbersFor(
  container: MedusaContainer,
  action: DossierAction,
  { level, commune }: Pick<DossierRow, "level" | "commune">,
  procedure: Procedure,
  on: Day,
): Promise<NumberRequest[]> {
  if (action !== "accept" && action !== "admit") {
    return []
  }
  const place: NumberPlace = {
    ...(await codesOfCommune(container, commune, on)),
    year: Number(on.slice(0, 4)),
  }
  const registration: NumberRequest = {
    kind: "registration",
    level,
    pattern: procedure.registration_pattern,
    place,
  }
  const product: NumberRequest = {
    kind: "product",
    level,
    pattern: procedure.product_code_pattern,
    place,
  }
  return action === "accept" ? [registration, product] : [registration]
}
