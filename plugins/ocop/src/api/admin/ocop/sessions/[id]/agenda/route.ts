import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSessionDetail } from "../../../../../../session-detail"
import { addAgendaItemWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../actor"
import type { AdminAgendaItemBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAgendaItemBody>, res: MedusaResponse) {
  const session_id = req.params.id ?? ""
  const actor = actorOf(req)
  const { dossier_id } = req.validatedBody
  const { result } = await addAgendaItemWorkflow(req.scope).run({
    input: { session_id, dossier_id, actor_id: actor.user_id },
  })
  res
    .status(result.added ? 201 : 200)
    .json({ session: await readSessionDetail(req.scope, session_id, actor) })
}
