import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { keepAdministrator } from "./keep-administrator"
import { ChangeStaff } from "./validators"

export const staffMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/staff/:id/changes",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeStaff)],
  },
  { matcher: "/admin/users/:id", methods: ["DELETE"], middlewares: [keepAdministrator] },
]
