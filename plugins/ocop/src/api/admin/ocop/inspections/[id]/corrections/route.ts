import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfInspection } from "../../../../../../inspection-detail"
import { recordInspectionWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import { reachedInspection } from "../../reached-inspection"
import type { AdminCorrectionBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminCorrectionBody>, res: MedusaResponse) {
  const { id } = await reachedInspection(req, "inspection.write")
  const { finding_id = null, ...correction } = req.validatedBody
  await recordInspectionWorkflow(req.scope).run({
    input: { inspection_id: id, entry: { kind: "correction", finding_id, ...correction }, by: staffId(req) },
  })
  res.status(201).json({ inspection: await detailOfInspection(req.scope, id) })
}
