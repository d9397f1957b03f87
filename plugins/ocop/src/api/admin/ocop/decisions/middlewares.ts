import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { AdminDecideDossiers } from "./validators"

const path = "/admin/ocop/decisions"

export const decisionAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "dossier.read" },
  { path, methods: ["POST"], permission: "dossier.decide", menu: "/decisions" },
]

export const decisionMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: path, middlewares: [validateAndTransformBody(AdminDecideDossiers)] },
]
