import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listMilestoneRows } from "../../../../../../certificate-follow-up"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ milestones: await listMilestoneRows(req.scope, req.params.id ?? "") })
}
