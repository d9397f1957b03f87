import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfRuleSet } from "../../../../../../rule-set-detail"
import { recordRuleSetWorkflow } from "../../../../../../workflows"
import type { AdminCorrectRuleSetBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminCorrectRuleSetBody>, res: MedusaResponse) {
  const { document, reason, base_version } = req.validatedBody
  const { result } = await recordRuleSetWorkflow(req.scope).run({
    input: {
      content: document,
      corrects: req.params.id ?? "",
      base_version,
      reason,
      recorded_by: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ rule_set: await detailOfRuleSet(req.scope, result.rule_set_id) })
}
