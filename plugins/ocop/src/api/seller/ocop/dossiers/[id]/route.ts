import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfDossier } from "../../../../../dossier-detail"
import { ownDossier } from "../dossier-request"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { dossier, caller } = await ownDossier(req)
  res.json({ dossier: await detailOfDossier(req.scope, dossier.id, caller.askerFor) })
}
