import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfRuleSet } from "../../../../rule-set-detail"
import { overviewOfRuleSets } from "../../../../rule-set-overview"
import { recordRuleSetWorkflow } from "../../../../workflows"
import type { AdminLoadRuleSetBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await overviewOfRuleSets(req.scope))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminLoadRuleSetBody>, res: MedusaResponse) {
  const { document, reason } = req.validatedBody
  const { result } = await recordRuleSetWorkflow(req.scope).run({
    input: { content: document, corrects: null, reason, recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json({ rule_set: await detailOfRuleSet(req.scope, result.rule_set_id) })
}
