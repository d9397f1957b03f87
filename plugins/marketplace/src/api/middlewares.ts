import { defineMiddlewares } from "@medusajs/framework/http"

import { listingMiddlewares } from "./admin/listings/middlewares"
import { sellerMiddlewares } from "./admin/sellers/middlewares"
import { uploadMiddlewares } from "./admin/uploads/middlewares"
import { administrativeUnitMiddlewares } from "./store/administrative-units/middlewares"
import { basketMiddlewares } from "./store/baskets/middlewares"
import { closedAddresses } from "./store/closed-addresses"
import { privateRelations } from "./store/private-relations"
import { purchaseMiddlewares } from "./store/purchases/middlewares"

export default defineMiddlewares({
  routes: [
    ...closedAddresses,
    ...privateRelations,
    ...administrativeUnitMiddlewares,
    ...basketMiddlewares,
    ...purchaseMiddlewares,
    ...sellerMiddlewares,
    ...listingMiddlewares,
    ...uploadMiddlewares,
  ],
})
