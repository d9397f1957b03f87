import "server-only"
import { caller } from "@/account/caller"
import { savedAddress } from "@/account/address-data"
import { homeProvince } from "@/address/home-province"
import { readAddresses, readCustomer } from "@/backend/customers"
import type { Basket, BasketPart, DeliveryKind } from "@/backend/shapes/basket"
import type { Customer, CustomerAddress } from "@/backend/shapes/customer"
import { phoneToEdit } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import { communeOf } from "./delivery-place"
import { type CheckoutForm, checkoutFromValues } from "./checkout-form"

export type CheckoutStart = {
  form: CheckoutForm
  customer: Customer | null
  addresses: CustomerAddress[]
}

/**
 * What stands in the form when the page opens: what was typed before, else what the account knows, else
 * where the basket was going already.
 */
export async function startForm(basket: Basket, remembered: Record<string, string>): Promise<CheckoutStart> {
  const who = await caller()
  const customer = who.token ? await readCustomer(who) : null
  const addresses = customer ? await readAddresses(who) : []
  const saved = addresses.find((address) => address.is_default_shipping) ?? addresses[0]
  const form = checkoutFromValues(remembered) ?? {
    name: saved?.first_name ?? customer?.first_name ?? "",
    phone: phoneToEdit(saved?.phone ?? customer?.phone ?? ""),
    email: customer?.email ?? "",
    note: "",
    address: saved ? savedAddress(saved) : await basketAddress(who.locale, basket),
    deliveries: {},
    save_address: false,
    request_key: crypto.randomUUID(),
  }
  return {
    customer,
    addresses,
    form: {
      ...form,
      deliveries: Object.fromEntries(
        basket.parts.map((part) => [part.seller.id, deliveryOf(part, form.deliveries)]),
      ),
    },
  }
}

function deliveryOf(part: BasketPart, chosen: Record<string, DeliveryKind>): DeliveryKind {
  const offered = (kind: DeliveryKind | null | undefined): kind is DeliveryKind =>
    part.options.some((option) => option.kind === kind)
  const wanted = [chosen[part.seller.id], part.delivery, "delivery" as const, "pickup" as const]
  return wanted.find(offered) ?? "delivery"
}

/** The address that the basket was quoted for, with its commune's name in place of the code. */
async function basketAddress(locale: Locale, { address }: Basket): Promise<CheckoutForm["address"]> {
  if (!address) return { street: "", province_code: homeProvince, commune: "", commune_code: "" }
  const { province_code, commune_code, street } = address
  const commune = await communeOf(locale, address)
  return { street: street ?? "", province_code, commune: commune?.name ?? "", commune_code }
}
