import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import type { AccessRule } from "@cho-ocop/marketplace/access/access-rules"

import { AdminComplaintStep } from "./validators"

const path = "/admin/ocop/complaints"

export const complaintAccess: AccessRule[] = [
  { path, methods: ["GET"], permission: "complaint.read", menu: "/complaints" },
  { path: `${path}/:id`, methods: ["GET"], permission: "complaint.read" },
  { path: `${path}/:id/steps`, methods: ["POST"], permission: "complaint.handle" },
]

export const complaintMiddlewares: MiddlewareRoute[] = [
  {
    method: "POST",
    matcher: `${path}/:id/steps`,
    middlewares: [validateAndTransformBody(AdminComplaintStep)],
  },
]
