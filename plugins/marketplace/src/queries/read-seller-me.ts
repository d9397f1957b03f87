import type { MedusaContainer } from "@medusajs/framework/types"

import type { SellerActor } from "../access/seller-actor"
import { SELLER_MODULE } from "../modules/seller"
import type { SellerState } from "../modules/seller/seller-states"
import type SellerModuleService from "../modules/seller/service"
import { SELLER_PEOPLE_MODULE } from "../modules/seller-people"
import type SellerPeopleModuleService from "../modules/seller-people/service"
import { ShopError } from "../shop-error"
import { findCommunes, type CommuneAnswer } from "./find-communes"

/** Who is signed in, and for which seller. */
export type SellerMe = {
  person: { id: string; name: string; email: string; phone: string | null; role: SellerActor["role"] }
  seller: {
    id: string
    handle: string
    name: string
    state: SellerState
    commune: CommuneAnswer | null
    /** False while the seller is suspended: he may look and change nothing. */
    may_change: boolean
  }
}

/** @throws ShopError `seller_not_found` */
export async function readSellerMe(container: MedusaContainer, actor: SellerActor): Promise<SellerMe> {
  const [[seller], [person]] = await Promise.all([
    container.resolve<SellerModuleService>(SELLER_MODULE).listSellers({ id: actor.seller_id }),
    container
      .resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
      .listSellerAccounts({ id: actor.person_id }),
  ])
  if (!seller || !person) {
    throw new ShopError("not_found", "seller_not_found")
  }
  const communeOf = await findCommunes(container, [seller])
  const { name, email, phone, role } = person
  return {
    person: { id: person.id, name, email, phone, role },
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      state: seller.state,
      commune: communeOf(seller),
      may_change: seller.state !== "suspended",
    },
  }
}
