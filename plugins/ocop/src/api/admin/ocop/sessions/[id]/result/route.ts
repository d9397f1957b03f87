import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { COUNCIL_MODULE } from "../../../../../../modules/council"
import type CouncilModuleService from "../../../../../../modules/council/service"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const { id, state } = await service.readSession(req.params.id ?? "")
  res.json({ state, results: await service.readResults(id) })
}
