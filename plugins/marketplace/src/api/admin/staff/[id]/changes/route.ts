import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { staffOf } from "../../../../../access/staff"
import { listStaff } from "../../../../../queries/list-staff"
import { changeStaffWorkflow } from "../../../../../workflows"
import type { ChangeStaffBody } from "../../validators"

/** Gives a role or takes it back; answers the account with what it holds now. */
export async function POST(req: AuthenticatedMedusaRequest<ChangeStaffBody>, res: MedusaResponse) {
  const user_id = req.params.id ?? ""
  await changeStaffWorkflow(req.scope).run({
    input: { ...req.validatedBody, user_id, made_by: staffOf(req).user_id },
  })
  const staff = await listStaff(req.scope)
  res.json({ staff: staff.find((row) => row.user_id === user_id) })
}
