import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPapers } from "../../../../../../paper-records"
import { checkPaperWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import { reachedPaper } from "../../reached-paper"
import type { AdminPaperCheckBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminPaperCheckBody>, res: MedusaResponse) {
  const { id } = await reachedPaper(req, "paper.check")
  const { verdict, reason = null } = req.validatedBody
  await checkPaperWorkflow(req.scope).run({ input: { paper_id: id, verdict, reason, by: staffId(req) } })
  const [paper] = await readPapers(req.scope, { id })
  res.status(201).json({ paper })
}
