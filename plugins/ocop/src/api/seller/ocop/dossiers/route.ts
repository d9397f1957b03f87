import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { asSeller } from "../../../../dossier-access"
import { detailOfDossier } from "../../../../dossier-detail"
import { listDossiers } from "../../../../dossier-records"
import { openDossierWorkflow } from "../../../../workflows"
import type { OpenDossierBody } from "../../../dossier-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { seller_id } = sellerOf(req)
  res.json({ dossiers: await listDossiers(req.scope, { maker_id: seller_id }) })
}

export async function POST(req: AuthenticatedMedusaRequest<OpenDossierBody>, res: MedusaResponse) {
  const { seller_id, person_id } = sellerOf(req)
  const { result } = await openDossierWorkflow(req.scope).run({
    input: { ...req.validatedBody, maker_id: seller_id, actor: { type: "seller", id: person_id } },
  })
  const dossier = await detailOfDossier(req.scope, result.id, asSeller(seller_id))
  res.status(201).json({ dossier, renewal: result.renewal })
}
