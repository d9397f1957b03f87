import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import { ChangeSellerState, CreateSeller, SellersQuery, UpdateSeller } from "./validators"

export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [validateAndTransformQuery(SellersQuery, {})] },
  { matcher: "/admin/sellers", methods: ["POST"], middlewares: [validateAndTransformBody(CreateSeller)] },
  { matcher: "/admin/sellers/:id", methods: ["POST"], middlewares: [validateAndTransformBody(UpdateSeller)] },
  {
    matcher: "/admin/sellers/:id/state",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeSellerState)],
  },
]
