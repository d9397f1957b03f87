import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveCardEntryWorkflow } from "../../../../../../../../../workflows"
import { actorOf } from "../../../../../actor"
import type { AdminCardEntryBody } from "../../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminCardEntryBody>, res: MedusaResponse) {
  const { id: session_id = "", item_id = "" } = req.params
  const { result } = await saveCardEntryWorkflow(req.scope).run({
    input: { session_id, item_id, user_id: actorOf(req).user_id, change: req.validatedBody },
  })
  res.json({ entry: result })
}
