import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { detailOfInspection } from "../../../../inspection-detail"
import { overviewOfInspections } from "../../../../inspection-overview"
import { planInspectionWorkflow } from "../../../../workflows"
import { reachOf, staffId } from "../../../staff-request"
import { AdminGetInspections, type AdminPlanInspectionBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(AdminGetInspections, req.query)
  const overview = await overviewOfInspections(req.scope, filter, reachOf(req, "inspection.read"))
  res.json({ ...overview, limit: filter.limit, offset: filter.offset })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminPlanInspectionBody>, res: MedusaResponse) {
  const { comment = null, complaint_id = null, ...plan } = req.validatedBody
  const { result } = await planInspectionWorkflow(req.scope).run({
    input: { ...plan, comment, complaint_id, by: staffId(req) },
  })
  res.status(201).json({ inspection: await detailOfInspection(req.scope, result.id) })
}
