import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communesFor, staffOf } from "@cho-ocop/marketplace/access/staff"

import { listRulings } from "../../../../ruling-records"
import { decideDossiersWorkflow } from "../../../../workflows"
import type { AdminDecideDossiersBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ decisions: await listRulings(req.scope, communesFor(staffOf(req), "dossier.read")) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminDecideDossiersBody>, res: MedusaResponse) {
  const staff = staffOf(req)
  const { result } = await decideDossiersWorkflow(req.scope).run({
    input: { ...req.validatedBody, recorded_by: staff.user_id },
  })
  const decisions = await listRulings(req.scope, communesFor(staff, "dossier.read"))
  const isNew = result.certificate_ids.length > 0
  res.status(isNew ? 201 : 200).json({ decision: decisions.find(({ id }) => id === result.decision_id) })
}
