import { defineMiddlewares } from "@medusajs/framework/http"

import { auditMiddlewares } from "./admin/audit/middlewares"
import { listingMiddlewares } from "./admin/listings/middlewares"
import { adminMiddlewares } from "./admin/middlewares"
import { sellerMiddlewares } from "./admin/sellers/middlewares"
import { staffMiddlewares } from "./admin/staff/middlewares"
import { uploadMiddlewares } from "./admin/uploads/middlewares"
import { sellerActorMiddlewares } from "./seller/middlewares"
import { administrativeUnitMiddlewares } from "./store/administrative-units/middlewares"
import { basketMiddlewares } from "./store/baskets/middlewares"
import { closedAddresses } from "./store/closed-addresses"
import { privateRelations } from "./store/private-relations"
import { purchaseMiddlewares } from "./store/purchases/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminMiddlewares,
    ...sellerActorMiddlewares,
    ...closedAddresses,
    ...privateRelations,
    ...administrativeUnitMiddlewares,
    ...basketMiddlewares,
    ...purchaseMiddlewares,
    ...sellerMiddlewares,
    ...listingMiddlewares,
    ...uploadMiddlewares,
    ...staffMiddlewares,
    ...auditMiddlewares,
  ],
})
