import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffOf } from "@cho-ocop/marketplace/access/staff"

import { ownOverview } from "../../../../own-overview"
import { setYearTargetsWorkflow } from "../../../../workflows"
import type { AdminSetTargetsBody } from "./validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminSetTargetsBody>, res: MedusaResponse) {
  const staff = staffOf(req)
  await setYearTargetsWorkflow(req.scope).run({
    input: { ...req.validatedBody, recorded_by: staff.user_id },
  })
  res.json(await ownOverview(req.scope, staff))
}
