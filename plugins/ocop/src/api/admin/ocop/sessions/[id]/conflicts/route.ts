import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { COUNCIL_MODULE } from "../../../../../../modules/council"
import type CouncilModuleService from "../../../../../../modules/council/service"
import { readSessionDetail } from "../../../../../../session-detail"
import { actorOf } from "../../actor"
import type { AdminConflictBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminConflictBody>, res: MedusaResponse) {
  const actor = actorOf(req)
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).declareConflict(req.validatedBody, actor)
  res.status(201).json({ session: await readSessionDetail(req.scope, req.params.id ?? "", actor) })
}
