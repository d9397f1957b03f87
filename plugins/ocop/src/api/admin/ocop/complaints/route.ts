import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { listComplaintRecords } from "../../../../complaint-records"
import { AdminGetComplaints } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(AdminGetComplaints, req.query)
  const overview = await listComplaintRecords(req.scope, filter)
  res.json({ ...overview, limit: filter.limit, offset: filter.offset })
}
