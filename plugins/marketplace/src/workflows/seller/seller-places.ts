import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../modules/administrative-unit/service"
import { DELIVERY_COUNTRY } from "../../modules/seller/delivery-zones"

/** A seller's place as a stock location; the location is there already when it has an id. */
export type SellerPlace = {
  seller_id: string
  location_id: string | null
  location: {
    name: string
    address: { address_1: string; city: string; province: string; country_code: string; phone: string }
  }
}

type SellerRow = {
  id: string
  name: string
  phone: string
  address: string
  commune_code: string
  commune_valid_from: string
  stock_location?: { id: string } | null
}

/** Where sellers are, with the names of commune and province that their address was written in. */
export async function loadSellerPlaces(
  container: MedusaContainer,
  seller_ids: string[],
): Promise<SellerPlace[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
  const { data } = await query.graph({
    entity: "seller",
    fields: ["id", "name", "phone", "address", "commune_code", "commune_valid_from", "stock_location.id"],
    filters: { id: seller_ids },
  })
  return Promise.all(
    (data as unknown as SellerRow[]).map(async (seller) => {
      const commune = await units.resolveCommune(
        { commune_code: seller.commune_code },
        seller.commune_valid_from,
      )
      return {
        seller_id: seller.id,
        location_id: seller.stock_location?.id ?? null,
        location: {
          name: seller.name,
          address: {
            address_1: seller.address,
            city: commune.name,
            province: commune.province.name,
            country_code: DELIVERY_COUNTRY,
            phone: seller.phone,
          },
        },
      }
    }),
  )
}
