import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { checkIdeaVisible, readIdea } from "../../../../../idea-records"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const idea = await readIdea(req.scope, req.params.id ?? "")
  checkIdeaVisible(idea, { seller_id: sellerOf(req).seller_id })
  res.json({ idea })
}
