import type { MiddlewareRoute } from "@medusajs/framework/http"

import { readPictures } from "./read-pictures"

export const uploadMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/uploads", middlewares: [readPictures] },
]
