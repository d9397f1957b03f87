import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { SaveListing } from "./validators"

export const listingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/listings/:product_id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SaveListing)],
  },
]
