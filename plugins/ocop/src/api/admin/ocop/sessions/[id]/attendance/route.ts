import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { COUNCIL_MODULE } from "../../../../../../modules/council"
import type CouncilModuleService from "../../../../../../modules/council/service"
import { readSessionDetail } from "../../../../../../session-detail"
import { actorOf } from "../../actor"
import type { AdminAttendanceBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAttendanceBody>, res: MedusaResponse) {
  const session_id = req.params.id ?? ""
  await req.scope
    .resolve<CouncilModuleService>(COUNCIL_MODULE)
    .recordAttendance(session_id, req.validatedBody.notes)
  res.json({ session: await readSessionDetail(req.scope, session_id, actorOf(req)) })
}
