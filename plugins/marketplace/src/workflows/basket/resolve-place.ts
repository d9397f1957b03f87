import type { MedusaContainer } from "@medusajs/framework/types"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../modules/administrative-unit/service"
import type { BasketAddress } from "../../modules/basket/types"
import { deliveryZoneOf, type DeliveryZone } from "../../modules/seller/delivery-zones"

/** Where goods go, by the units of today; the keys are those of `administrative_unit`. */
export type Place = {
  zone: DeliveryZone
  commune: { code: string; valid_from: string; name: string }
  province: { code: string; valid_from: string; name: string }
}

/** @throws ShopError commune_unknown */
export const resolvePlace = async (
  container: MedusaContainer,
  address: BasketAddress | null,
): Promise<Place | null> => {
  if (!address) {
    return null
  }
  const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
  const { code, valid_from, name, parent_code, province } = await units.resolveCommune(address)
  return {
    zone: deliveryZoneOf({ code, valid_from, parent_code }),
    commune: { code, valid_from, name },
    province: { code: province.code, valid_from: province.valid_from, name: province.name },
  }
}
