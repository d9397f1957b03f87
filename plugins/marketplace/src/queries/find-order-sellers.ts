import type { MedusaContainer } from "@medusajs/framework/types"

import { ADMINISTRATIVE_UNIT_MODULE } from "../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../modules/administrative-unit/service"
import { SELLER_MODULE } from "../modules/seller"
import type SellerModuleService from "../modules/seller/service"
import type { PurchaseOrderAnswer } from "./purchase-answer"

export type OrderSeller = PurchaseOrderAnswer["seller"]

/** The sellers as a buyer sees them in an order: whom to call, and where they are. */
export const findOrderSellers = async (
  container: MedusaContainer,
  seller_ids: string[],
): Promise<Map<string, OrderSeller>> => {
  const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
  const sellers = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ id: [...new Set(seller_ids)] })
  const rows = await Promise.all(
    sellers.map(async ({ id, handle, name, phone, commune_code, commune_valid_from }) => {
      const commune = await units.findUnit({ code: commune_code, valid_from: commune_valid_from })
      return { id, handle, name, phone, commune_name: commune?.name ?? "" }
    }),
  )
  return new Map(rows.map((row) => [row.id, row]))
}
