import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfInspection } from "../../../../../../inspection-detail"
import { takeInspectionStepWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import { reachedInspection } from "../../reached-inspection"
import type { AdminInspectionStepBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminInspectionStepBody>, res: MedusaResponse) {
  const { id } = await reachedInspection(req, "inspection.write")
  const { action, comment = null, ...facts } = req.validatedBody
  await takeInspectionStepWorkflow(req.scope).run({
    input: { inspection_id: id, action, comment, facts, by: staffId(req) },
  })
  res.status(201).json({ inspection: await detailOfInspection(req.scope, id) })
}
