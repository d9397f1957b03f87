import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { sendEvidence } from "../../../../../../../dossier-requests"
import { ownDossier } from "../../../../dossier-request"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { dossier } = await ownDossier(req)
  await sendEvidence(req, res, dossier.id)
}
