import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { AdminCreateCertificate, AdminDecision } from "./validators"

export const certificateMiddlewares: MiddlewareRoute[] = [
  {
    method: "POST",
    matcher: "/admin/ocop/certificates",
    middlewares: [validateAndTransformBody(AdminCreateCertificate)],
  },
  {
    method: "POST",
    matcher: "/admin/ocop/certificates/:id/decisions",
    middlewares: [validateAndTransformBody(AdminDecision)],
  },
]
