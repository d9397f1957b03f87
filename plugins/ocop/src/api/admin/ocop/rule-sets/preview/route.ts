import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RULE_SET_MODULE } from "../../../../../modules/rule-set"
import type RuleSetModuleService from "../../../../../modules/rule-set/service"
import type { AdminPreviewRuleSetBody } from "../validators"

/** Tells what loading would do, faults and differences, and writes nothing. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPreviewRuleSetBody>, res: MedusaResponse) {
  const { document, corrects } = req.validatedBody
  const preview = await req.scope
    .resolve<RuleSetModuleService>(RULE_SET_MODULE)
    .previewRuleSet({ content: document, corrects: corrects ?? null })
  res.json({ preview })
}
