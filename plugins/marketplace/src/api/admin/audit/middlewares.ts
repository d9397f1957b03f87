import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"

import { AuditQuery } from "./validators"

export const auditMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/audit", methods: ["GET"], middlewares: [validateAndTransformQuery(AuditQuery, {})] },
]
