import { defineMiddlewares } from "@medusajs/framework/http"
import { registerAccess } from "@cho-ocop/marketplace/access/access-rules"

import {
  certificateImportAccess,
  certificateImportMiddlewares,
} from "./admin/ocop/certificate-imports/middlewares"
import { certificateAccess } from "./admin/ocop/certificates/access"
import { certificateMiddlewares } from "./admin/ocop/certificates/middlewares"
import { ruleSetAccess, ruleSetMiddlewares } from "./admin/ocop/rule-sets/middlewares"

registerAccess([...certificateAccess, ...certificateImportAccess, ...ruleSetAccess])

export default defineMiddlewares({
  routes: [...certificateMiddlewares, ...certificateImportMiddlewares, ...ruleSetMiddlewares],
})
