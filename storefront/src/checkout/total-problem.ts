import type { Basket } from "@/backend/shapes/basket"
import type { Problem } from "@/forms/form-memory"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import { messages } from "@/i18n/messages"

/** Why nothing was ordered yet: the shopper has not agreed to this total, only to the one on the page. */
export function totalProblem(
  locale: Locale,
  basket: Basket,
  { expectedTotal, feeWasKnown }: { expectedTotal: number; feeWasKnown: boolean },
): Problem {
  const { totalChanged, feeNow } = messages[locale].checkout
  const price = (dong: number) => formatPrice(locale, dong)
  const message = feeWasKnown
    ? totalChanged(price(expectedTotal), price(basket.total))
    : feeNow(price(basket.delivery_total ?? 0), price(basket.total))
  return { field: "sum", message }
}
