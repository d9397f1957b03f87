import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { MoveIdea } from "../../../idea-validators"

const path = "/admin/ocop/ideas"

export const ideaAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "idea.read", menu: "/ideas" },
  { path, methods: ["POST"], permission: "idea.write" },
]

export const ideaMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: `${path}/:id/actions`, middlewares: [validateAndTransformBody(MoveIdea)] },
]
