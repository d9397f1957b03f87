import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readComplaintDetail } from "../../../../../../complaint-records"
import { takeComplaintStepWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import type { AdminComplaintStepBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminComplaintStepBody>, res: MedusaResponse) {
  const complaint_id = req.params.id ?? ""
  const { action, comment = null } = req.validatedBody
  await takeComplaintStepWorkflow(req.scope).run({
    input: { complaint_id, action, comment, by: staffId(req) },
  })
  res.status(201).json({ complaint: await readComplaintDetail(req.scope, complaint_id) })
}
