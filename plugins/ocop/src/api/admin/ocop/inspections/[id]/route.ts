import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { reachedInspection } from "../reached-inspection"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ inspection: await reachedInspection(req, "inspection.read") })
}
