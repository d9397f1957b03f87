import type { MiddlewareRoute } from "@medusajs/framework/http"

import { registerAccess } from "../../access/access-rules"
import { checkAccess } from "../../access/check/check-access"
import { authenticateStaff, loadStaff } from "../../access/check/load-staff"
import { recordChange } from "../../access/check/record-change"
import { marketplaceRules } from "../../access/marketplace-rules"
import { medusaRules } from "../../access/medusa-rules"

registerAccess(medusaRules)
registerAccess(marketplaceRules)

/**
 * Stands before every route of `/admin`, Medusa's and the plugins' alike: who is it, note what he wants, may he. A matcher
 * without methods comes first in Medusa's order, before all routes and before middlewares with methods.
 */
export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [authenticateStaff, loadStaff, recordChange, checkAccess] },
]
