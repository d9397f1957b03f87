import { type SellerOption } from "@cho-ocop/marketplace/queries/find-seller-offers"
import { type DeliveryFees } from "./types"

/** What a seller asks for delivery to each zone, in đồng; null when it doesn't deliver everywhere. */
export function deliveryFees(options: Pick<SellerOption, "kind" | "zone" | "amount">[]): DeliveryFees | null {
  const fee = (zone: SellerOption["zone"]) =>
    options.find((option) => option.kind === "delivery" && option.zone === zone)?.amount
  const vietnam = fee("vietnam")
  if (vietnam === undefined) return null
  const an_giang = fee("an_giang") ?? vietnam
  return { long_xuyen: fee("long_xuyen") ?? an_giang, an_giang, vietnam }
}

/** True when the goods can be fetched at the seller's place. */
export const offersPickup = (options: Pick<SellerOption, "kind">[]): boolean =>
  options.some(({ kind }) => kind === "pickup")
