import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPapers } from "../../../../../../dossier-papers"
import { addEvidence } from "../../../../../dossier-requests"
import { reachedDossier } from "../../dossier-request"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { dossier, caller } = await reachedDossier(req)
  const id = await addEvidence(req, dossier.id, caller.actor)
  const papers = await readPapers(req.scope, dossier.id)
  res.status(201).json({ evidence: papers.find((paper) => paper.id === id) })
}
