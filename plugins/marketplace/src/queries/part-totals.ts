import { wholeDong } from "../modules/basket/totals"
import type { CartRow } from "./find-carts"

/** What one seller asks, in đồng; the fee is null until it is known how and where to deliver. */
export const partTotals = (cart: CartRow) => {
  const subtotal = wholeDong(cart.item_total)
  const delivery_fee = cart.shipping_methods.length > 0 ? wholeDong(cart.shipping_total) : null
  return { subtotal, delivery_fee, total: subtotal + (delivery_fee ?? 0) }
}
