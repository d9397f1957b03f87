import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffOf } from "@cho-ocop/marketplace/access/staff"

import { ownOverview } from "../../../../own-overview"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await ownOverview(req.scope, staffOf(req)))
}
