import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { AdminCouncil } from "./validators"

export const councilMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: "/admin/ocop/councils", middlewares: [validateAndTransformBody(AdminCouncil)] },
  {
    method: "POST",
    matcher: "/admin/ocop/councils/:id",
    middlewares: [validateAndTransformBody(AdminCouncil)],
  },
]
