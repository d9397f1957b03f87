import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { MoveIdea, RegisterIdea } from "../../../idea-validators"

export const sellerIdeaMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: "/seller/ocop/ideas", middlewares: [validateAndTransformBody(RegisterIdea)] },
  {
    method: "POST",
    matcher: "/seller/ocop/ideas/:id/actions",
    middlewares: [validateAndTransformBody(MoveIdea)],
  },
]
