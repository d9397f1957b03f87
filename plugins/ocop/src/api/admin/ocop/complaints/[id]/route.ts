import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readComplaintDetail } from "../../../../../complaint-records"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ complaint: await readComplaintDetail(req.scope, req.params.id ?? "") })
}
