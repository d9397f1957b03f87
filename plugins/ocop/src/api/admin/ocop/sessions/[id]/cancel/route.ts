import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSessionDetail } from "../../../../../../session-detail"
import { takeSessionActionWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../actor"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const session_id = req.params.id ?? ""
  const actor = actorOf(req)
  await takeSessionActionWorkflow(req.scope).run({ input: { session_id, action: "cancel", actor } })
  res.json({ session: await readSessionDetail(req.scope, session_id, actor) })
}
