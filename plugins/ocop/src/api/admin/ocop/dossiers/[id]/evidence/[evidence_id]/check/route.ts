import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readPapers } from "../../../../../../../../dossier-papers"
import { checkEvidenceWorkflow } from "../../../../../../../../workflows"
import { reachedDossier } from "../../../../dossier-request"
import type { AdminCheckEvidenceBody } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminCheckEvidenceBody>, res: MedusaResponse) {
  const { dossier, caller } = await reachedDossier(req)
  const evidence_id = req.params.evidence_id ?? ""
  if (!dossier.evidence.some(({ id }) => id === evidence_id)) {
    throw new ShopError("not_found", "evidence_not_found")
  }
  const { result, comment = null } = req.validatedBody
  await checkEvidenceWorkflow(req.scope).run({
    input: { evidence_id, result, comment, checked_by: caller.actor.id },
  })
  const papers = await readPapers(req.scope, dossier.id)
  res.status(201).json({ evidence: papers.find(({ id }) => id === evidence_id) })
}
