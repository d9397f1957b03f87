import { authenticate, validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { LookUpPurchase } from "./validators"

export const purchaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/purchases/look-up",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(LookUpPurchase)],
  },
  {
    matcher: "/store/customers/me/purchases",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
]
