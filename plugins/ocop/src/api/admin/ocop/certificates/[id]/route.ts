import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfCertificate } from "../../../../../certificate-detail"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ certificate: await detailOfCertificate(req.scope, req.params.id ?? "") })
}
