import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { isChange } from "../../../access/check/request-path"
import { mayReachCommune, staffOf } from "../../../access/staff"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import { ShopError } from "../../../shop-error"

/** To a commune officer a seller of another commune doesn't exist. */
export async function reachSeller(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const staff = staffOf(req)
  if (staff.communes !== null) {
    const [seller] = await req.scope
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listSellers({ id: req.params.id ?? "" }, { select: ["commune_code", "commune_valid_from"] })
    const commune = seller && { code: seller.commune_code, valid_from: seller.commune_valid_from }
    if (!commune || !mayReachCommune(staff, commune, isChange(req) ? "seller.write" : "seller.read")) {
      throw new ShopError("not_found", "seller_not_found")
    }
  }
  next()
}
