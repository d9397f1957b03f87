import { readAddressForm, type TypedAddress } from "@/address/read-address-form"
import type { DeliveryKind } from "@/backend/shapes/basket"
import { formText } from "@/forms/form-text"

/** What a shopper typed and chose on the checkout page, as it stands in the form. */
export type CheckoutForm = {
  name: string
  phone: string
  email: string
  note: string
  address: TypedAddress
  /** by seller */
  deliveries: Record<string, DeliveryKind>
  save_address: boolean
  request_key: string
}

const deliveryPrefix = "delivery-"
/** Name of the radio buttons that choose how one seller's goods travel. */
export const deliveryField = (sellerId: string): string => deliveryPrefix + sellerId

const deliveryKind = (value: unknown): DeliveryKind => (value === "pickup" ? "pickup" : "delivery")

function deliveriesIn(entries: Iterable<[string, unknown]>): Record<string, DeliveryKind> {
  return Object.fromEntries(
    [...entries]
      .filter(([name]) => name.startsWith(deliveryPrefix))
      .map(([name, value]) => [name.slice(deliveryPrefix.length), deliveryKind(value)]),
  )
}

export const readCheckoutForm = (form: FormData): CheckoutForm => ({
  name: formText(form, "name"),
  phone: formText(form, "phone"),
  email: formText(form, "email"),
  note: formText(form, "note", 2_000),
  address: readAddressForm(form),
  deliveries: deliveriesIn(form.entries()),
  save_address: form.has("save_address"),
  request_key: formText(form, "request_key", 100),
})

/** As `rememberForm` keeps it. */
export const checkoutValues = ({
  address,
  deliveries,
  save_address,
  ...text
}: CheckoutForm): Record<string, string> => ({
  ...text,
  ...address,
  save_address: save_address ? "yes" : "",
  ...Object.fromEntries(Object.entries(deliveries).map(([id, kind]) => [deliveryField(id), kind])),
})

/** From what `rememberForm` kept; null when nothing was kept. */
export function checkoutFromValues(values: Record<string, string>): CheckoutForm | null {
  if (!values.request_key) return null
  const text = (name: string) => values[name] ?? ""
  return {
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    note: text("note"),
    address: {
      street: text("street"),
      province_code: text("province_code"),
      commune: text("commune"),
      commune_code: text("commune_code"),
    },
    deliveries: deliveriesIn(Object.entries(values)),
    save_address: text("save_address") !== "",
    request_key: text("request_key"),
  }
}

/** Whether anything has to be brought to an address. */
export const needsAddress = ({ deliveries }: CheckoutForm): boolean =>
  Object.values(deliveries).includes("delivery")
