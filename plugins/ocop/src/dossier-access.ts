import { mayReachCommune, type Staff } from "@cho-ocop/marketplace/access/staff"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import type { AskerFor } from "./dossier-detail"
import type { DossierRow } from "./dossier-records"
import { dossierActionLabels } from "./modules/dossier/dossier-labels"
import "./modules/dossier/dossier-messages"
import { mayAct, transitionOf, type DossierAction } from "./modules/dossier/dossier-transitions"

/** Asks as a member of the staff: the permission of the row decides which communes he reaches. */
export function asStaff(staff: Staff): AskerFor {
  return ({ who }, { commune }) => ({
    type: "staff",
    permissions: staff.permissions,
    reaches: who.permission !== null && mayReachCommune(staff, commune, who.permission),
  })
}

/** Asks as one of the maker's people. */
export function asSeller(seller_id: string): AskerFor {
  return (_row, { maker }) => ({ type: "seller", owns: maker.id === seller_id })
}

/** Makes sure that a dossier may be seen; what may not be seen isn't there. @throws ShopError dossier_not_found */
export function checkVisible(
  dossier: Pick<DossierRow, "commune" | "maker">,
  viewer: { staff: Staff } | { seller_id: string },
): void {
  const isVisible =
    "staff" in viewer
      ? mayReachCommune(viewer.staff, dossier.commune, "dossier.read")
      : dossier.maker.id === viewer.seller_id
  if (!isVisible) {
    throw new ShopError("not_found", "dossier_not_found")
  }
}

/**
 * Makes sure that somebody may take an action at the desk.
 *
 * @throws ShopError dossier_action_by_session, dossier_action_by_decision, dossier_action_not_yours
 */
export function checkMayAct(action: DossierAction, dossier: DossierRow, askerFor: AskerFor): void {
  const row = transitionOf(action)
  const label = { action_vi: dossierActionLabels[action].vi, action_en: dossierActionLabels[action].en }
  if (!row || !mayAct(row, askerFor(row, dossier))) {
    throw new ShopError("forbidden", "dossier_action_not_yours", label)
  }
  if (row.door === "session" || row.door === "decision") {
    throw new ShopError("not_allowed", `dossier_action_by_${row.door}`, label)
  }
}
