import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { closingTerms } from "../../../../../../closing-terms"
import { COUNCIL_MODULE } from "../../../../../../modules/council"
import type CouncilModuleService from "../../../../../../modules/council/service"
import { actorOf } from "../../actor"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const session = await service.readSession(req.params.id ?? "")
  const terms = await closingTerms(req.scope, session)
  res.json({ disputed: await service.readDisputed(session.id, terms, actorOf(req)) })
}
