import "server-only"
import type { ResolvedAddress } from "@/address/resolve-address"
import { BackendError } from "@/backend/backend-error"
import type { Caller } from "@/backend/baskets"
import { readAddresses, saveAddress } from "@/backend/customers"
import { addressData } from "@/account/address-data"
import type { CheckoutForm } from "./checkout-form"

/** Keeps the address of an order in the account, once. The order stands whether this works or not. */
export async function keepAddress(who: Caller, form: CheckoutForm, units: ResolvedAddress): Promise<void> {
  try {
    const known = await readAddresses(who)
    const data = addressData({ name: form.name, phone: form.phone, street: form.address.street, units })
    const isKnown = known.some(
      (address) =>
        address.address_1 === data.address_1 && address.metadata?.commune_code === data.metadata.commune_code,
    )
    if (!isKnown) await saveAddress(who, null, { ...data, is_default_shipping: known.length === 0 })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
  }
}
