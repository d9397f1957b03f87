import type { DeliveryOption } from "../../modules/seller/delivery-terms"
import { DELIVERY_ZONES } from "../../modules/seller/delivery-zones"
import { serviceZoneName } from "./fulfillment-sets"
import type { ShippingOptionPlan } from "./steps/plan-shipping-options"
import { MANUAL_PROVIDER } from "./steps/create-seller-locations"

/** A shipping option that is there; its price in đồng is null when a crash left it without one. */
export type KnownOption = { id: string; amount: number | null }

type Input = {
  seller: { handle: string; only_if_none?: boolean }
  wanted: readonly DeliveryOption[]
  /** By the name of the service zone. */
  zones: ReadonlyMap<string, { id: string; options: readonly KnownOption[] }>
  shipping_profile_id: string
}

const ZONES = [...DELIVERY_ZONES.map((one) => one.zone), "pickup" as const]

/** What has to be created, repriced and removed so that a seller's zones offer exactly what is wanted. */
export function planShippingOptions({
  seller,
  wanted,
  zones,
  shipping_profile_id,
}: Input): ShippingOptionPlan {
  const plan: ShippingOptionPlan = { create: [], update: [], remove: [] }
  if (seller.only_if_none && hasOptions(seller.handle, zones)) {
    return plan
  }
  for (const zone of ZONES) {
    const { id: service_zone_id, options } = zones.get(serviceZoneName(seller.handle, zone)) ?? {
      id: "",
      options: [],
    }
    const option = wanted.find((one) => (one.zone ?? one.kind) === zone)
    const kept = option ? options.find((known) => known.amount !== null) : undefined
    plan.remove.push(...options.filter((known) => known !== kept).map((known) => known.id))
    if (option && !kept) {
      plan.create.push(toShippingOption(option, service_zone_id, shipping_profile_id))
    } else if (option && kept && kept.amount !== option.amount) {
      plan.update.push({ id: kept.id, prices: [{ currency_code: "vnd", amount: option.amount }] })
    }
  }
  return plan
}

function hasOptions(handle: string, zones: Input["zones"]): boolean {
  return ZONES.some((zone) =>
    zones.get(serviceZoneName(handle, zone))?.options.some((option) => option.amount !== null),
  )
}

function toShippingOption(
  option: DeliveryOption,
  service_zone_id: string,
  shipping_profile_id: string,
): ShippingOptionPlan["create"][number] {
  const zone = DELIVERY_ZONES.find((one) => one.zone === option.zone)
  const [name, name_en] = zone ? [zone.name, zone.name_en] : ["Nhận tại cửa hàng", "Pick up at the shop"]
  return {
    name,
    service_zone_id,
    shipping_profile_id,
    provider_id: MANUAL_PROVIDER,
    price_type: "flat",
    type: { label: name, description: name_en, code: option.zone ?? option.kind },
    data: { id: "manual-fulfillment", kind: option.kind, zone: option.zone },
    prices: [{ currency_code: "vnd", amount: option.amount }],
  }
}
