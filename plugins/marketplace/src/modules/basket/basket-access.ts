import { ShopError } from "../../shop-error"

/**
 * A guest's basket belongs to whoever knows its id; one that was attached to a customer only to that customer. Both
 * refusals are the same, so that nobody learns which baskets exist.
 *
 * @throws ShopError basket_not_found
 */
export function assertBasketAccess(
  basket: { customer_id: string | null } | undefined,
  customer_id: string | null,
): asserts basket {
  if (!basket || (basket.customer_id !== null && basket.customer_id !== customer_id)) {
    throw new ShopError("not_found", "basket_not_found")
  }
}
