import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Permission } from "@cho-ocop/marketplace/access/permissions"
import { mayReachCommune, staffOf, type CommuneKey } from "@cho-ocop/marketplace/access/staff"

/** Id of the member of staff behind a request. */
export const staffId = (req: AuthenticatedMedusaRequest<unknown>): string => req.auth_context.actor_id

/** Whether the member of staff behind a request reaches a commune with a permission. */
export function reachOf(
  req: AuthenticatedMedusaRequest<unknown>,
  permission: Permission,
): (commune: CommuneKey) => boolean {
  const staff = staffOf(req)
  return (commune) => mayReachCommune(staff, commune, permission)
}
