import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readOwnCard } from "../../../../../../../../own-card"
import { actorOf } from "../../../../actor"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id = "", item_id = "" } = req.params
  res.json({ scorecard: await readOwnCard(req.scope, id, item_id, actorOf(req).user_id) })
}
