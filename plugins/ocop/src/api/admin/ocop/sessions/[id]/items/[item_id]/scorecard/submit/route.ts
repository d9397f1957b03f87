import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readOwnCard } from "../../../../../../../../../own-card"
import { changeCardStateWorkflow } from "../../../../../../../../../workflows"
import { actorOf } from "../../../../../actor"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: session_id = "", item_id = "" } = req.params
  const { user_id } = actorOf(req)
  await changeCardStateWorkflow(req.scope).run({
    input: { session_id, item_id, user_id, action: "submit" },
  })
  res.json({ scorecard: await readOwnCard(req.scope, session_id, item_id, user_id) })
}
