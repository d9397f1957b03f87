import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfInspection } from "../../../../../../inspection-detail"
import { recordInspectionWorkflow } from "../../../../../../workflows"
import { staffId } from "../../../../../staff-request"
import { reachedInspection } from "../../reached-inspection"
import type { AdminFindingBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminFindingBody>, res: MedusaResponse) {
  const { id } = await reachedInspection(req, "inspection.write")
  const { item = null, ...finding } = req.validatedBody
  await recordInspectionWorkflow(req.scope).run({
    input: { inspection_id: id, entry: { kind: "finding", item, ...finding }, by: staffId(req) },
  })
  res.status(201).json({ inspection: await detailOfInspection(req.scope, id) })
}
