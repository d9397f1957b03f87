import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSessionDetail } from "../../../../../../../session-detail"
import { removeAgendaItemWorkflow } from "../../../../../../../workflows"
import { actorOf } from "../../../actor"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: session_id = "", item_id = "" } = req.params
  const actor = actorOf(req)
  await removeAgendaItemWorkflow(req.scope).run({ input: { session_id, item_id, actor_id: actor.user_id } })
  res.json({ session: await readSessionDetail(req.scope, session_id, actor) })
}
