import type { MedusaContainer } from "@medusajs/framework/types"

import { readPurchaseCode } from "../modules/basket/purchase-code"
import { assertMayLookUp, countFailedLookUp } from "../modules/basket/look-up-limit"
import { readPhone } from "../phone"
import { isShopError, ShopError } from "../shop-error"
import type { PurchaseAnswer } from "./purchase-answer"
import { readPurchases } from "./read-purchases"

/**
 * The purchase with this code and phone number, both in any way in which people write them. Wrong code and wrong number
 * get the same refusal: nobody learns which codes exist.
 *
 * @throws ShopError purchase_not_found, too_many_tries
 */
export const lookUpPurchase = async (
  container: MedusaContainer,
  typed: { code: string; phone: string },
): Promise<PurchaseAnswer> => {
  const code = readPurchaseCode(typed.code)
  const contact_phone = phoneOrNull(typed.phone)
  if (code && contact_phone) {
    await assertMayLookUp([code, contact_phone])
    const [purchase] = await readPurchases(container, { code, contact_phone })
    if (purchase) {
      return purchase
    }
    await countFailedLookUp([code, contact_phone])
  }
  throw new ShopError("not_found", "purchase_not_found")
}

function phoneOrNull(typed: string): string | null {
  try {
    return readPhone(typed)
  } catch (error) {
    if (isShopError(error)) {
      return null
    }
    throw error
  }
}
