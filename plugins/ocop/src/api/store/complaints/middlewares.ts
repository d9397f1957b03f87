import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"

import { StoreComplaint } from "./validators"

export const storeComplaintMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: "/store/complaints", middlewares: [validateAndTransformBody(StoreComplaint)] },
]
