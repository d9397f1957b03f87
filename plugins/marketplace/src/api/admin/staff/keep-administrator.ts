import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"

import { staffOf } from "../../../access/staff"
import { STAFF_MODULE } from "../../../modules/staff"
import type StaffModuleService from "../../../modules/staff/service"

/**
 * Takes an account's roles before Medusa deletes it, which refuses the last administrator; two deletions at once can't
 * remove both.
 */
export async function keepAdministrator(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { id = "" } = req.params
  // Medusa refuses that somebody deletes himself.
  if (id !== req.auth_context.actor_id) {
    await req.scope.resolve<StaffModuleService>(STAFF_MODULE).takeAll(id, staffOf(req).user_id)
  }
  next()
}
