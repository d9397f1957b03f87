import { defineMiddlewares } from "@medusajs/framework/http"
import { shopErrorHandler } from "./error-handler"
import "./messages"
import { tellPriceListUpdated } from "./price-list-updated"

export default defineMiddlewares({
  routes: [{ matcher: "/admin/price-lists/:id", methods: ["POST"], middlewares: [tellPriceListUpdated] }],
  errorHandler: shopErrorHandler,
})
