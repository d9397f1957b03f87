import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { CURRENCY } from "../modules/basket/currency"
import type { DeliveryOption } from "./basket-answer"

/** One of the ways in which a seller's goods reach the shopper, with the Medusa shipping option behind it. */
export type SellerOption = DeliveryOption & { id: string; name: string }

/** What a basket has to know about a seller. */
export type SellerOffer = {
  id: string
  handle: string
  name: string
  options: SellerOption[]
  pickup_address: string
}

const OPTION = "stock_location.fulfillment_sets.service_zones.shipping_options"

type OptionRow = {
  id: string
  name: string
  data: Partial<Pick<DeliveryOption, "kind" | "zone">> | null
  prices?: { currency_code: string; amount: number }[]
}

type SellerRow = Pick<SellerOffer, "id" | "handle" | "name"> & {
  stock_location?: {
    address?: { address_1: string; city: string | null; province: string | null } | null
    fulfillment_sets?: { service_zones?: { shipping_options?: OptionRow[] }[] }[]
  } | null
}

/**
 * The sellers with the shipping options of their own stock location. Medusa would offer a cart those of every location of
 * the sales channel, that is of all sellers.
 */
export const findSellerOffers = async (
  container: MedusaContainer,
  seller_ids: string[],
): Promise<Map<string, SellerOffer>> => {
  if (seller_ids.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "seller",
    fields: [
      "id",
      "handle",
      "name",
      "stock_location.address.address_1",
      "stock_location.address.city",
      "stock_location.address.province",
      `${OPTION}.id`,
      `${OPTION}.name`,
      `${OPTION}.data`,
      `${OPTION}.prices.amount`,
      `${OPTION}.prices.currency_code`,
    ],
    filters: { id: seller_ids },
  })
  return new Map((data as unknown as SellerRow[]).map((seller) => [seller.id, toOffer(seller)]))
}

function toOffer({ id, handle, name, stock_location }: SellerRow): SellerOffer {
  const rows = (stock_location?.fulfillment_sets ?? [])
    .flatMap((set) => set.service_zones ?? [])
    .flatMap((zone) => zone.shipping_options ?? [])
  const place = stock_location?.address
  return {
    id,
    handle,
    name,
    options: rows.flatMap(toOption),
    pickup_address: [place?.address_1, place?.city, place?.province].filter(Boolean).join(", "),
  }
}

function toOption({ id, name, data, prices = [] }: OptionRow): SellerOption[] {
  const price = prices.find(({ currency_code }) => currency_code === CURRENCY)
  return data?.kind && price
    ? [{ id, name, kind: data.kind, zone: data.zone ?? null, amount: Number(price.amount) }]
    : []
}
