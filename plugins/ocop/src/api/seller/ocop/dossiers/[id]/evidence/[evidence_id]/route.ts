import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPapers } from "../../../../../../../dossier-papers"
import { removeEvidenceWorkflow } from "../../../../../../../workflows"
import { ownDossier } from "../../../dossier-request"

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { dossier, caller } = await ownDossier(req)
  await removeEvidenceWorkflow(req.scope).run({
    input: { dossier_id: dossier.id, evidence_id: req.params.evidence_id ?? "", actor: caller.actor },
  })
  res.json({ evidence: await readPapers(req.scope, dossier.id) })
}
