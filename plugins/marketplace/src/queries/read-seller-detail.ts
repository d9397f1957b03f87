import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { SELLER_MODULE } from "../modules/seller"
import { termsOf, type DeliveryTerms } from "../modules/seller/delivery-terms"
import type { LegalForm } from "../modules/seller/legal-forms"
import type { BankAccount } from "../modules/seller/read-seller"
import { sellerActions, type SellerAction, type SellerState } from "../modules/seller/seller-states"
import type SellerModuleService from "../modules/seller/service"
import { ShopError } from "../shop-error"
import { findCommunes, type CommuneAnswer } from "./find-communes"
import { findSellerOffers } from "./find-seller-offers"

/** A seller as staff see and edit it. */
export type SellerDetail = {
  id: string
  handle: string
  name: string
  legal_form: LegalForm
  tax_code: string | null
  representative: string | null
  /** E.164. */
  phone: string
  email: string | null
  commune: CommuneAnswer | null
  address: string
  story: string | null
  story_en: string | null
  picture_url: string | null
  bank_account: BankAccount | null
  state: SellerState
  /** What staff can do with it now. */
  actions: SellerAction[]
  terms: DeliveryTerms
  products: { id: string; title: string; role: "maker" | "seller" | "both" }[]
}

/** @throws ShopError `seller_not_found` */
export async function readSellerDetail(container: MedusaContainer, id: string): Promise<SellerDetail> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE)
  const [seller] = await service.listSellers({ id })
  if (!seller) {
    throw new ShopError("not_found", "seller_not_found")
  }
  const [communeOf, offers, products] = await Promise.all([
    findCommunes(container, [seller]),
    findSellerOffers(container, [id]),
    findProducts(container, id),
  ])
  return {
    id,
    handle: seller.handle,
    name: seller.name,
    legal_form: seller.legal_form,
    tax_code: seller.tax_code,
    representative: seller.representative,
    phone: seller.phone,
    email: seller.email,
    commune: communeOf(seller),
    address: seller.address,
    story: seller.story,
    story_en: seller.story_en,
    picture_url: seller.picture_url,
    bank_account: seller.bank_account as BankAccount | null,
    state: seller.state,
    actions: sellerActions(seller.state),
    terms: termsOf(offers.get(id)?.options ?? []),
    products,
  }
}

type ListingRow = { maker_id: string; seller_id: string; product?: { id: string; title: string } | null }

async function findProducts(container: MedusaContainer, id: string): Promise<SellerDetail["products"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing",
    fields: ["maker_id", "seller_id", "product.id", "product.title"],
    filters: { $or: [{ maker_id: id }, { seller_id: id }] },
  })
  return (data as unknown as ListingRow[]).flatMap(({ maker_id, seller_id, product }) => {
    const role = maker_id === seller_id ? "both" : maker_id === id ? "maker" : "seller"
    return product ? [{ ...product, role } as const] : []
  })
}
