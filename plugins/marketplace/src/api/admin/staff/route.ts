import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listStaff } from "../../../queries/list-staff"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ staff: await listStaff(req.scope) })
}
