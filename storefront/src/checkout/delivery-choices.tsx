import type { BasketPart } from "@/backend/shapes/basket"
import { formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { Choice, ChoiceGroup } from "@/ui/choice"
import { type CheckoutForm, deliveryField } from "./checkout-form"
import { FormSection } from "./form-section"

/** For each seller: brought to the door, or picked up. */
export async function DeliveryChoices({ parts, form }: { parts: BasketPart[]; form: CheckoutForm }) {
  const { m } = await reader()
  const feeVaries = parts.some((part) => deliveryFees(part).length > 1)
  return (
    <FormSection title={m.checkout.deliveryTitle} hint={feeVaries ? m.checkout.feeByPlace : undefined}>
      {parts.map((part) => (
        <SellerChoices key={part.seller.id} part={part} chosen={form.deliveries[part.seller.id]} />
      ))}
    </FormSection>
  )
}

async function SellerChoices({ part, chosen }: { part: BasketPart; chosen: string | undefined }) {
  const { m, locale } = await reader()
  const fees = deliveryFees(part)
  const canPickUp = part.options.some((option) => option.kind === "pickup")
  const name = deliveryField(part.seller.id)
  return (
    <ChoiceGroup
      legend={m.checkout.deliveryFrom(part.seller.name)}
      hint={fees.length === 0 ? m.checkout.onlyPickUp : undefined}
    >
      {fees.length > 0 ? (
        <Choice
          name={name}
          value="delivery"
          defaultChecked={chosen === "delivery"}
          label={m.checkout.deliver}
          aside={feeWords(fees, (dong) => formatPrice(locale, dong))}
        />
      ) : null}
      {canPickUp ? (
        <Choice
          name={name}
          value="pickup"
          defaultChecked={chosen === "pickup"}
          label={m.checkout.pickUp}
          detail={part.pickup_address}
          aside={m.checkout.noFee}
        />
      ) : null}
    </ChoiceGroup>
  )
}

const deliveryFees = (part: BasketPart): number[] =>
  part.options.filter((option) => option.kind === "delivery").map((option) => option.amount)

/** One fee once the place is known, until then the range over all places. */
function feeWords(fees: number[], price: (dong: number) => string): string {
  const [least, most] = [Math.min(...fees), Math.max(...fees)]
  return least === most ? price(least) : `${price(least)} – ${price(most)}`
}
