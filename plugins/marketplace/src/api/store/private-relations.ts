import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/**
 * What `?fields=` of Medusa's public addresses can't reach. Behind a product stand its sellers with phone, tax code and
 * bank account, and the places where households keep their goods; the catalogue says of them what a buyer may know.
 */
const PRIVATE_RELATIONS = [
  "listing",
  "listings",
  "holds",
  "listing_holds",
  "made_listings",
  "sold_listings",
  "maker",
  "seller",
  "sellers",
  "stock_location",
  "stock_locations",
  "basket_part",
  "basket_parts",
  "purchase",
]

function hidePrivateRelations(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  req.restrictedFields?.add(PRIVATE_RELATIONS)
  next()
}

export const privateRelations: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [hidePrivateRelations] },
]
