import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfDossier } from "../../../../../../dossier-detail"
import { actOnDossier } from "../../../../../dossier-requests"
import type { ActOnDossierBody } from "../../../../../dossier-validators"
import { ownDossier } from "../../dossier-request"

export async function POST(req: AuthenticatedMedusaRequest<ActOnDossierBody>, res: MedusaResponse) {
  const { dossier, caller } = await ownDossier(req)
  await actOnDossier(req, dossier, req.validatedBody, caller)
  res.json({ dossier: await detailOfDossier(req.scope, dossier.id, caller.askerFor) })
}
