import type { MiddlewareRoute } from "@medusajs/framework/http"

import { authenticateSeller, loadSeller, refuseSuspended } from "../../access/check/load-seller"
import { recordChange } from "../../access/check/record-change"

/** Stands before every route of `/seller`: who is it, note what he wants, may he. */
export const sellerActorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller", middlewares: [authenticateSeller, loadSeller, recordChange, refuseSuspended] },
]
