import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { detailOfRuleSet } from "../../../../../rule-set-detail"
import { AdminGetRuleSet } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { version } = await zodValidator(AdminGetRuleSet, req.query)
  res.json({ rule_set: await detailOfRuleSet(req.scope, req.params.id ?? "", version) })
}
