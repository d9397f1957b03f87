import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communesFor, staffOf } from "@cho-ocop/marketplace/access/staff"

import { asStaff } from "../../../../dossier-access"
import { overviewOfProgramme } from "../../../../programme-overview"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const staff = staffOf(req)
  res.json(await overviewOfProgramme(req.scope, communesFor(staff, "dossier.read"), asStaff(staff)))
}
