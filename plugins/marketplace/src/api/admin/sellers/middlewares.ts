import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import { reachSeller } from "./reach-seller"
import { ChangeSellerState, CreatePerson, CreateSeller, SellersQuery, UpdateSeller } from "./validators"

export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/sellers/:id", middlewares: [reachSeller] },
  { matcher: "/admin/sellers", methods: ["GET"], middlewares: [validateAndTransformQuery(SellersQuery, {})] },
  { matcher: "/admin/sellers", methods: ["POST"], middlewares: [validateAndTransformBody(CreateSeller)] },
  { matcher: "/admin/sellers/:id", methods: ["POST"], middlewares: [validateAndTransformBody(UpdateSeller)] },
  {
    matcher: "/admin/sellers/:id/state",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeSellerState)],
  },
  {
    matcher: "/admin/sellers/:id/people",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreatePerson)],
  },
  {
    matcher: "/admin/sellers/:id/people/:person_id/state",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeSellerState)],
  },
]
