import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfDossier } from "../../../../../../../dossier-detail"
import { saveForm } from "../../../../../../dossier-requests"
import type { SaveFormBody } from "../../../../../../dossier-validators"
import { reachedDossier } from "../../../dossier-request"

export async function POST(req: AuthenticatedMedusaRequest<SaveFormBody>, res: MedusaResponse) {
  const { dossier, caller } = await reachedDossier(req)
  const version = await saveForm(req, dossier, req.validatedBody, caller)
  res.json({ version, dossier: await detailOfDossier(req.scope, dossier.id, caller.askerFor) })
}
