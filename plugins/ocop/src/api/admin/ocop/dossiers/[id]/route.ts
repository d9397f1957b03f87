import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfDossier } from "../../../../../dossier-detail"
import { reachedDossier } from "../dossier-request"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { dossier, caller } = await reachedDossier(req)
  res.json({ dossier: await detailOfDossier(req.scope, dossier.id, caller.askerFor) })
}
