import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { SET_TARGETS } from "../../../../programme-overview"
import { AdminAddHoliday } from "../holidays/validators"
import { AdminSetTargets } from "../targets/validators"

export const overviewAccess: AccessRule[] = [
  { path: "/admin/ocop/overview", methods: ["GET"], permission: "report.read", menu: "/programme" },
  { path: "/admin/ocop/targets", methods: ["POST"], permission: SET_TARGETS },
  { path: "/admin/ocop/holidays", methods: ["GET"], permission: "staff" },
  { path: "/admin/ocop/holidays", methods: ["POST"], permission: "dossier.intake" },
]

export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    method: "POST",
    matcher: "/admin/ocop/targets",
    middlewares: [validateAndTransformBody(AdminSetTargets)],
  },
  {
    method: "POST",
    matcher: "/admin/ocop/holidays",
    middlewares: [validateAndTransformBody(AdminAddHoliday)],
  },
]
