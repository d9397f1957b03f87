import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { ShopError } from "../../shop-error"
import { meets, requirementOf } from "../access-rules"
import type { Permission } from "../permissions"
import { communesFor, staffOf, type Staff } from "../staff"
import { pathOf } from "./request-path"

/** Refuses what the rules don't allow. */
export function checkAccess(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const requirement = requirementOf(pathOf(req), req.method)
  if (requirement !== "public") {
    const staff = staffOf(req)
    if (!meets(staff, requirement)) {
      throw new ShopError("forbidden", staff.roles.length > 0 ? "access_denied" : "no_role")
    }
    req.restrictedFields?.add(hiddenRelations(staff))
  }
  next()
}

/**
 * Relations that `?fields=` of Medusa's own addresses could follow, and the permission that opens what is behind them:
 * who may read products must not reach the orders or a seller's bank account through them.
 */
const RELATIONS_BEHIND: readonly [Permission, readonly string[]][] = [
  [
    "order.read",
    [
      "order",
      "orders",
      "cart",
      "carts",
      "customer",
      "customers",
      "payment_collection",
      "payment_collections",
      "fulfillment",
      "fulfillments",
      "basket_part",
      "basket_parts",
      "purchase",
    ],
  ],
  ["seller.read", ["listing", "listings", "made_listings", "sold_listings", "maker", "seller", "sellers"]],
]

/** What a member of staff can't reach by `?fields=`; sellers are also closed to those who see one commune's only. */
export const hiddenRelations = (staff: Staff): string[] =>
  RELATIONS_BEHIND.filter(
    ([permission]) => !staff.permissions.has(permission) || communesFor(staff, permission) !== null,
  ).flatMap(([, relations]) => [...relations])
