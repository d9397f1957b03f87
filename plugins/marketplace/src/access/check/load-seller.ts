import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

import { SELLER_MODULE } from "../../modules/seller"
import type SellerModuleService from "../../modules/seller/service"
import { SELLER_PEOPLE_MODULE } from "../../modules/seller-people"
import { personMessages } from "../../modules/seller-people/person-messages"
import type SellerPeopleModuleService from "../../modules/seller-people/service"
import { registerMessages, ShopError } from "../../shop-error"
import { setAuditActor } from "../audit-actor"
import { sellerOf, setSeller } from "../seller-actor"
import { isChange } from "./request-path"

registerMessages(personMessages)

const authenticateActor = authenticate("seller", ["session", "bearer"])

/** Lets tokens of `/auth/seller/emailpass` with a person behind them pass; answers 401 to everybody else. */
export function authenticateSeller(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): unknown {
  return authenticateActor(req, res, next)
}

/** Puts the seller's person on the request. */
export async function loadSeller(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { actor_id } = req.auth_context
  const [person] = await req.scope
    .resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
    .listSellerAccounts({ id: actor_id })
  if (!person || person.state === "deactivated") {
    throw new ShopError("forbidden", "person_deactivated")
  }
  setSeller(req, { person_id: person.id, seller_id: person.seller_id, role: person.role })
  setAuditActor(req, {
    actor_type: "seller",
    actor_id: person.id,
    actor_name: person.name,
    on_behalf_of: person.seller_id,
  })
  next()
}

/** A suspended seller may look, for example at what is asked of him, but change nothing. */
export async function refuseSuspended(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (isChange(req)) {
    const service = req.scope.resolve<SellerModuleService>(SELLER_MODULE)
    const [seller] = await service.listSellers({ id: sellerOf(req).seller_id }, { select: ["state"] })
    if (seller?.state === "suspended") {
      throw new ShopError("forbidden", "seller_suspended")
    }
  }
  next()
}
