import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Permission } from "@cho-ocop/marketplace/access/permissions"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { detailOfInspection, type InspectionDetail } from "../../../../inspection-detail"
import { reachOf } from "../../../staff-request"

/**
 * The inspection that a request names, if its member of staff reaches the maker's commune.
 * @throws ShopError inspection_not_found, also for one that he doesn't reach
 */
export async function reachedInspection(
  req: AuthenticatedMedusaRequest<unknown>,
  permission: Permission,
): Promise<InspectionDetail> {
  const inspection = await detailOfInspection(req.scope, req.params.id ?? "")
  if (!reachOf(req, permission)(inspection.commune)) {
    throw new ShopError("not_found", "inspection_not_found")
  }
  return inspection
}
