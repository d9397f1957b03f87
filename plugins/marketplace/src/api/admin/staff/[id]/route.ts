import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readStaffHistory } from "../../../../queries/read-staff-history"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ history: await readStaffHistory(req.scope, req.params.id ?? "") })
}
