import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfInspection } from "../../../../../../../../inspection-detail"
import { recordInspectionWorkflow } from "../../../../../../../../workflows"
import { staffId } from "../../../../../../../staff-request"
import { reachedInspection } from "../../../../reached-inspection"
import type { AdminFollowUpBody } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminFollowUpBody>, res: MedusaResponse) {
  const { id } = await reachedInspection(req, "inspection.write")
  const { due_on = null, note = null, ...followUp } = req.validatedBody
  await recordInspectionWorkflow(req.scope).run({
    input: {
      inspection_id: id,
      entry: { kind: "follow_up", correction_id: req.params.correction_id ?? "", due_on, note, ...followUp },
      by: staffId(req),
    },
  })
  res.status(201).json({ inspection: await detailOfInspection(req.scope, id) })
}
