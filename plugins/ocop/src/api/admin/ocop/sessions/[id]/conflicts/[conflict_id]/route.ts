import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { COUNCIL_MODULE } from "../../../../../../../modules/council"
import type CouncilModuleService from "../../../../../../../modules/council/service"
import { readSessionDetail } from "../../../../../../../session-detail"
import { actorOf } from "../../../actor"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "", conflict_id = "" } = req.params
  await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).liftConflict(conflict_id)
  res.json({ session: await readSessionDetail(req.scope, id, actorOf(req)) })
}
