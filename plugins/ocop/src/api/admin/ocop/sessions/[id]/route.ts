import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSessionDetail } from "../../../../../session-detail"
import { actorOf } from "../actor"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ session: await readSessionDetail(req.scope, req.params.id ?? "", actorOf(req)) })
}
