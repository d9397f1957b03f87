import type { MedusaContainer } from "@medusajs/framework/types"

import type { CommuneKey } from "../access/staff"
import { SELLER_MODULE } from "../modules/seller"
import type { LegalForm } from "../modules/seller/legal-forms"
import type { SellerState } from "../modules/seller/seller-states"
import type SellerModuleService from "../modules/seller/service"
import { findCommunes, toCommuneOf, type CommuneAnswer } from "./find-communes"

export type SellerFilter = {
  q?: string
  state?: SellerState
  /** Only sellers of these communes; null for all. */
  communes?: readonly CommuneKey[] | null
  limit: number
  offset: number
}

/** A seller as staff see it in a list. */
export type SellerRow = {
  id: string
  handle: string
  name: string
  legal_form: LegalForm
  state: SellerState
  commune: CommuneAnswer | null
  /** Products it makes or sells, each counted once. */
  products: number
}

export type SellerList = { sellers: SellerRow[]; count: number; limit: number; offset: number }

/** Sellers by name, with what staff choose them by. */
export async function listSellers(
  container: MedusaContainer,
  { q, state, communes = null, limit, offset }: SellerFilter,
): Promise<SellerList> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE)
  const [sellers, count] = await service.listAndCountSellers(
    {
      ...(q ? { q: q.normalize("NFC") } : {}),
      ...(state ? { state } : {}),
      ...(communes ? { $or: communes.map(toCommuneOf) } : {}),
    },
    { take: limit, skip: offset, order: { name: "ASC" }, relations: ["made_listings", "sold_listings"] },
  )
  const communeOf = await findCommunes(container, sellers)
  return {
    sellers: sellers.map((seller) => ({
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      legal_form: seller.legal_form,
      state: seller.state,
      commune: communeOf(seller),
      products: new Set([...seller.made_listings, ...seller.sold_listings].map(({ id }) => id)).size,
    })),
    count,
    limit,
    offset,
  }
}
