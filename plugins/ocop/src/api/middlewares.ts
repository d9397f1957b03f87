import { defineMiddlewares } from "@medusajs/framework/http"

import { certificateMiddlewares } from "./admin/ocop/certificates/middlewares"

export default defineMiddlewares({ routes: [...certificateMiddlewares] })
