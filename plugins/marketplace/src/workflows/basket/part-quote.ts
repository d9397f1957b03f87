import type { DeliveryKind } from "../../modules/basket/types"
import { DELIVERY_COUNTRY } from "../../modules/seller/delivery-zones"
import type { CartLine, CartRow } from "../../queries/find-carts"
import type { SellerOption } from "../../queries/find-seller-offers"
import type { LoadedPart } from "../../queries/load-parts"
import type { Place } from "./resolve-place"

/** What one seller's cart should say. */
export type PartQuote = {
  loaded: LoadedPart
  customer_id: string | null
  place: Place | null
  delivery: DeliveryKind | null
  /** Null as long as the fee can't be known. */
  option: SellerOption | null
}

/** What has to be written to a cart so that it says what its quote says. */
export type CartChanges = {
  cart_id: string
  customer_id: string | null
  shipping_address: CartPlaceInput
  old_method_ids: string[]
  option: { id: string; name: string; amount: number } | null
  /** Only where a price changed, and not when a line is gone: Medusa can't price a cart with such a line at all. */
  reprice: boolean
}

type PlaceFields = {
  country_code: string
  /** Empty as long as nobody said where to. */
  province: string
  city: string
  metadata: Record<string, string>
}

/** With the id of the cart's address where it has one already. */
export type CartPlaceInput = PlaceFields | (PlaceFields & { id: string })

/** True when the cart says all that already, at the prices of now: then nothing has to be calculated again. */
export const isQuoted = (quote: PartQuote): boolean => {
  const { cart } = quote.loaded
  return isPriced(quote) && isAt(cart, quote.place) && isDeliveredBy(cart, quote.option)
}

/**
 * A Vietnamese address in Medusa's fields: the province's name in `province`, the commune's in `city`, and their keys, which
 * name a unit for ever, in `metadata`.
 */
export const cartPlace = (place: Place | null, id: string | undefined): CartPlaceInput => ({
  ...(id && { id }),
  country_code: DELIVERY_COUNTRY,
  province: place?.province.name ?? "",
  city: place?.commune.name ?? "",
  metadata: place ? placeKeys(place) : {},
})

export const changesOf = (quote: PartQuote): CartChanges => {
  const { loaded, customer_id, place, option } = quote
  return {
    cart_id: loaded.cart.id,
    customer_id,
    shipping_address: cartPlace(place, loaded.cart.shipping_address?.id),
    old_method_ids: loaded.cart.shipping_methods.map(({ id }) => id),
    option: option && { id: option.id, name: option.name, amount: option.amount },
    reprice: !isPriced(quote) && !loaded.cart.items.some((line) => isGone(loaded, line)),
  }
}

/** The prices of the lines hold. A customer may have others than a guest. */
function isPriced({ loaded, customer_id }: PartQuote): boolean {
  const { cart, goods } = loaded
  return (
    cart.customer_id === customer_id &&
    cart.items.every(
      (line) => isGone(loaded, line) || Number(line.unit_price) === goods.get(line.variant_id)?.unit_price,
    )
  )
}

function isGone({ verdicts }: LoadedPart, line: CartLine): boolean {
  return verdicts.get(line.id)?.problem === "gone"
}

function placeKeys({ province, commune }: Place): Record<string, string> {
  return {
    province_code: province.code,
    province_valid_from: province.valid_from,
    commune_code: commune.code,
    commune_valid_from: commune.valid_from,
  }
}

function isAt({ shipping_address }: CartRow, place: Place | null): boolean {
  if (place === null) {
    return !shipping_address?.city
  }
  const keys: Record<string, unknown> = { ...shipping_address?.metadata }
  return (
    shipping_address?.city === place.commune.name &&
    Object.entries(placeKeys(place)).every(([key, value]) => keys[key] === value)
  )
}

function isDeliveredBy({ shipping_methods }: CartRow, option: SellerOption | null): boolean {
  const [method, ...others] = shipping_methods
  return option === null
    ? method === undefined
    : others.length === 0 &&
        method?.shipping_option_id === option.id &&
        Number(method.amount) === option.amount
}
