import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { overviewOfRuleSets } from "../../../../rule-set-overview"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await overviewOfRuleSets(req.scope))
}
