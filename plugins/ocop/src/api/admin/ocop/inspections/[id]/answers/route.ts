import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { recordInspectionWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import { reachedInspection } from "../../reached-inspection"
import type { AdminInspectionAnswerBody } from "../../validators"

/** Saves one answer; the screen sends each as it is given. */
export async function POST(req: AuthenticatedMedusaRequest<AdminInspectionAnswerBody>, res: MedusaResponse) {
  const { id } = await reachedInspection(req, "inspection.write")
  const { item, answer, note = null } = req.validatedBody
  await recordInspectionWorkflow(req.scope).run({
    input: { inspection_id: id, entry: { kind: "answer", item, answer, note }, by: staffId(req) },
  })
  res.json({ answer: { item, answer, note } })
}
