import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"
import { communesFor, staffOf } from "@cho-ocop/marketplace/access/staff"

import { listIdeas } from "../../../../idea-records"
import { GetIdeas } from "../../../idea-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(GetIdeas, req.query)
  const ideas = await listIdeas(req.scope, { ...filter, communes: communesFor(staffOf(req), "idea.read") })
  res.json({ ideas, count: ideas.length })
}
