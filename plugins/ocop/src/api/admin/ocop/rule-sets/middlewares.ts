import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { AdminCorrectRuleSet, AdminLoadRuleSet, AdminPreviewRuleSet } from "./validators"

const path = "/admin/ocop/rule-sets"

/** A rule set with all its sheets is about 750 kB. */
const bodyParser = { sizeLimit: "8mb" }

export const ruleSetMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: path, bodyParser, middlewares: [validateAndTransformBody(AdminLoadRuleSet)] },
  {
    method: "POST",
    matcher: `${path}/preview`,
    bodyParser,
    middlewares: [validateAndTransformBody(AdminPreviewRuleSet)],
  },
  {
    method: "POST",
    matcher: `${path}/:id/versions`,
    bodyParser,
    middlewares: [validateAndTransformBody(AdminCorrectRuleSet)],
  },
]
