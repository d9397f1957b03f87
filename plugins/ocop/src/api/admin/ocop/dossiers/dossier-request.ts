import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { staffOf } from "@cho-ocop/marketplace/access/staff"

import { asStaff, checkVisible } from "../../../../dossier-access"
import type { DossierRecord } from "../../../../dossier-records"
import { dossierOf, type Caller } from "../../../dossier-requests"

/**
 * The dossier that a staff request names, with who asks.
 *
 * @throws ShopError dossier_not_found, also for one of another commune
 */
export async function reachedDossier(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<{ dossier: DossierRecord; caller: Caller }> {
  const staff = staffOf(req)
  const dossier = await dossierOf(req)
  checkVisible(dossier, { staff })
  return { dossier, caller: { askerFor: asStaff(staff), actor: { type: "staff", id: staff.user_id } } }
}
