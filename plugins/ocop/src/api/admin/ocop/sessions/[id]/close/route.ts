import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSessionDetail } from "../../../../../../session-detail"
import { closeSessionWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../actor"
import type { AdminClosingBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminClosingBody>, res: MedusaResponse) {
  const session_id = req.params.id ?? ""
  const actor = actorOf(req)
  const { resolutions } = req.validatedBody
  await closeSessionWorkflow(req.scope).run({ input: { session_id, resolutions, actor } })
  res.json({ session: await readSessionDetail(req.scope, session_id, actor) })
}
