import { registerMessages, ShopError } from "../../shop-error"
import { DELIVERY_ZONES, type DeliveryZone } from "./delivery-zones"
import { sellerMessages } from "./seller-messages"

registerMessages(sellerMessages)

/** Fee per zone, whole đồng. */
export type DeliveryFees = Record<DeliveryZone, number>

/** How buyers get a seller's goods. */
export type DeliveryTerms = { delivery: DeliveryFees | null; pickup: boolean }

/** One way to get the goods, as it is kept in the `data` of a shipping option. */
export type DeliveryOption =
  { kind: "delivery"; zone: DeliveryZone; amount: number } | { kind: "pickup"; zone: null; amount: 0 }

/** Highest fee per zone, in đồng: a slip of the keyboard stops here. */
export const MAX_DELIVERY_FEE = 2_000_000

/**
 * The options that terms stand for, nearest zone first.
 * @throws ShopError `delivery_fee_invalid`, `delivery_or_pickup_needed`
 */
export function deliveryOptions({ delivery, pickup }: DeliveryTerms): DeliveryOption[] {
  const options: DeliveryOption[] = DELIVERY_ZONES.flatMap(({ zone }) =>
    delivery ? [{ kind: "delivery", zone, amount: readFee(delivery[zone]) }] : [],
  )
  if (pickup) {
    options.push({ kind: "pickup", zone: null, amount: 0 })
  }
  if (options.length === 0) {
    throw new ShopError("invalid_data", "delivery_or_pickup_needed")
  }
  return options
}

function readFee(amount: unknown): number {
  if (typeof amount !== "number" || !Number.isInteger(amount) || amount < 0 || amount > MAX_DELIVERY_FEE) {
    throw new ShopError("invalid_data", "delivery_fee_invalid", { max: MAX_DELIVERY_FEE })
  }
  return amount
}

/** The terms that options stand for; a zone without an option of its own costs what the next larger one does. */
export function termsOf(
  options: readonly { kind: "delivery" | "pickup"; zone: DeliveryZone | null; amount: number }[],
): DeliveryTerms {
  const fee = (zone: DeliveryZone) => options.find((option) => option.zone === zone)?.amount
  const vietnam = fee("vietnam")
  const an_giang = fee("an_giang") ?? vietnam
  const long_xuyen = fee("long_xuyen") ?? an_giang
  return {
    delivery:
      vietnam === undefined || an_giang === undefined || long_xuyen === undefined
        ? null
        : { long_xuyen, an_giang, vietnam },
    pickup: options.some((option) => option.kind === "pickup"),
  }
}
