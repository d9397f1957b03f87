import type { Refusal } from "../../modules/basket/types"
import type { EarlierPurchase } from "./steps/find-purchase"
import type { OpenedPurchase } from "./steps/open-purchase"
import type { PlacedOrders } from "./steps/place-orders"

/** How a checkout ended. Only with "ordered" there are orders. */
export type CheckoutOutcome =
  | { outcome: "ordered"; purchase_id: string; refused: Refusal[] }
  | { outcome: "total_changed"; total: number }
  | { outcome: "nothing_ordered"; refused: Refusal[] }

type Steps = {
  /** The purchase of an earlier request with the same key. */
  earlier: EarlierPurchase | null
  opened?: OpenedPurchase
  purchase: { purchase_id: string }
  placed?: PlacedOrders
}

/** Puts together what the steps of a checkout found; those that were not needed say nothing. */
export const checkoutOutcome = ({ earlier, opened, purchase, placed }: Steps): CheckoutOutcome => {
  if (opened && opened.outcome !== "opened") {
    return opened
  }
  const refused = placed?.refused ?? earlier?.refused ?? []
  return placed?.placed === false
    ? { outcome: "nothing_ordered", refused }
    : { outcome: "ordered", purchase_id: purchase.purchase_id, refused }
}
