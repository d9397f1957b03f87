import { authenticate, validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { AddLine, CheckOutBasket, CreateBasket, QuoteBasket, UpdateLine } from "./validators"

export const basketMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/baskets*",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  { matcher: "/store/baskets", methods: ["POST"], middlewares: [validateAndTransformBody(CreateBasket)] },
  {
    matcher: "/store/baskets/:id/lines",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AddLine)],
  },
  {
    matcher: "/store/baskets/:id/lines/:line_id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateLine)],
  },
  {
    matcher: "/store/baskets/:id/quote",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(QuoteBasket)],
  },
  {
    matcher: "/store/baskets/:id/checkout",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CheckOutBasket)],
  },
]
