import type { MedusaContainer } from "@medusajs/framework/types"

import type { SellerRole } from "../access/seller-actor"
import { SELLER_PEOPLE_MODULE } from "../modules/seller-people"
import { personActions, type PersonAction, type PersonState } from "../modules/seller-people/person-states"
import type SellerPeopleModuleService from "../modules/seller-people/service"

/** A person who signs in for a seller. */
export type SellerPersonAnswer = {
  id: string
  name: string
  email: string
  /** E.164. */
  phone: string | null
  role: SellerRole
  state: PersonState
  /** What staff can do with the account now. */
  actions: PersonAction[]
}

/** The people of a seller, the owner first. */
export async function listSellerPeople(
  container: MedusaContainer,
  seller_id: string,
): Promise<SellerPersonAnswer[]> {
  const people = await container
    .resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
    .listSellerAccounts({ seller_id }, { order: { role: "DESC", name: "ASC" } })
  return people.map(({ id, name, email, phone, role, state }) => ({
    id,
    name,
    email,
    phone,
    role,
    state,
    actions: personActions(state),
  }))
}
