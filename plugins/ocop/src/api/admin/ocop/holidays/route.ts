import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffOf } from "@cho-ocop/marketplace/access/staff"

import { specialDays } from "../../../../special-days"
import { addHolidayWorkflow } from "../../../../workflows"
import type { AdminAddHolidayBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ days: await specialDays(req.scope) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminAddHolidayBody>, res: MedusaResponse) {
  await addHolidayWorkflow(req.scope).run({
    input: { ...req.validatedBody, recorded_by: staffOf(req).user_id },
  })
  res.status(201).json({ days: await specialDays(req.scope) })
}
