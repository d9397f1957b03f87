import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listCredentialRows } from "../../../../../../certificate-follow-up"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ credentials: await listCredentialRows(req.scope, req.params.id ?? "") })
}
