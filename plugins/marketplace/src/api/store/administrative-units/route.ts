import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../../modules/administrative-unit/service"
import type { UnitsQuery } from "./validators"

/** Provinces, the communes of one, or what a name finds among them. */
export const GET = async (req: MedusaRequest<unknown, UnitsQuery>, res: MedusaResponse) => {
  const { level, parent, q } = req.validatedQuery as UnitsQuery
  const service = req.scope.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
  res.json({ units: await service.findUnits({ level, parent_code: parent, query: q }) })
}
