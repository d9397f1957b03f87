import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

import { ShopError } from "../../shop-error"

function closed(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new ShopError("not_found", "address_closed"))
}

/**
 * Medusa's own ways around the basket. Through a single cart a client could mix two sellers' goods or take another
 * seller's delivery fee, and an order is shown there to whoever has its id.
 */
export const closedAddresses: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [closed] },
  { matcher: "/store/payment-collections*", middlewares: [closed] },
  { matcher: "/store/shipping-options*", middlewares: [closed] },
  { matcher: "/store/orders*", middlewares: [closed] },
]
