import type { DeliveryKind } from "../../modules/basket/types"
import { DELIVERY_ZONES, type DeliveryZone } from "../../modules/seller/delivery-zones"
import type { DeliveryOption } from "../../queries/basket-answer"
import { ShopError } from "../../shop-error"

const ZONES = DELIVERY_ZONES.map(({ zone }) => zone)

/**
 * What the shopper can choose from, per seller. With a known zone that is one fee for delivery, the one of the nearest zone
 * that covers the address (an address in Long Xuyên lies in An Giang and in Vietnam too), and pick-up; before that, the
 * fees of all zones.
 */
export const optionsFor = <Option extends DeliveryOption>(
  options: Option[],
  zone: DeliveryZone | null,
): Option[] => {
  const byDistance = options
    .filter(({ kind }) => kind === "delivery")
    .sort((one, other) => distance(one) - distance(other))
  const pickup = options.filter(({ kind }) => kind === "pickup").slice(0, 1)
  if (zone === null) {
    return [...byDistance, ...pickup]
  }
  const nearest = byDistance.find((option) => distance(option) >= ZONES.indexOf(zone))
  return [...(nearest ? [nearest] : []), ...pickup]
}

/**
 * The kind that is shown as chosen before the shopper has said anything: what was chosen before, otherwise delivery where
 * the seller delivers.
 */
export const defaultDelivery = (
  options: DeliveryOption[],
  remembered: DeliveryKind | null,
): DeliveryKind | null => {
  const offered = (kind: DeliveryKind) => options.some((option) => option.kind === kind)
  if (remembered && offered(remembered)) {
    return remembered
  }
  return offered("delivery") ? "delivery" : offered("pickup") ? "pickup" : null
}

/**
 * The option behind a choice; null as long as its fee can't be known because there is no address yet.
 * @throws ShopError delivery_unavailable when the seller doesn't offer that way
 */
export const chosenOption = <Option extends DeliveryOption>(
  options: Option[],
  kind: DeliveryKind,
  zone: DeliveryZone | null,
  seller_name: string,
): Option | null => {
  const offered = optionsFor(options, zone).filter((option) => option.kind === kind)
  if (offered.length === 0) {
    throw new ShopError("invalid_data", "delivery_unavailable", { seller: seller_name })
  }
  return kind === "delivery" && zone === null ? null : (offered[0] ?? null)
}

function distance(option: DeliveryOption): number {
  return option.zone === null ? ZONES.length : ZONES.indexOf(option.zone)
}
