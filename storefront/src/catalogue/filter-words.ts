import type { Facets } from "@/backend/shapes/catalogue"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locale"
import type { Messages } from "@/i18n/messages"
import type { PriceRange, Selection } from "./selection"

/** A price band in words: `Dưới 50.000 ₫`, `50.000 ₫ đến 100.000 ₫`, `Từ 500.000 ₫`. */
export function wordsOfPrice(locale: Locale, m: Messages["catalogue"], { from, to }: PriceRange): string {
  if (to === null) return m.priceFrom(formatPrice(locale, from))
  if (from === 0) return m.priceUpTo(formatPrice(locale, to))
  return m.priceBetween(formatPrice(locale, from), formatPrice(locale, to))
}

export type ChosenFilter = { key: string; words: string; without: Selection }

/** Each condition in use, in words, with the selection that drops just this one. */
export function chosenFilters(
  locale: Locale,
  m: Messages["catalogue"],
  selection: Selection,
  facets: Facets,
): ChosenFilter[] {
  const back = { ...selection, page: 1 }
  const labelOf = (list: { value: string; label: string }[], value: string) =>
    list.find((entry) => entry.value === value)?.label ?? value
  return [
    ...selection.stars.map((star) => ({
      key: `star-${star}`,
      words: m.stars(star),
      without: { ...back, stars: selection.stars.filter((other) => other !== star) },
    })),
    ...selection.branches.map((branch) => ({
      key: branch,
      words: m.branches[branch],
      without: { ...back, branches: selection.branches.filter((other) => other !== branch) },
    })),
    ...selection.communes.map((code) => ({
      key: code,
      words: labelOf(facets.commune, code),
      without: { ...back, communes: selection.communes.filter((other) => other !== code) },
    })),
    ...selection.sellers.map((handle) => ({
      key: handle,
      words: labelOf(facets.seller, handle),
      without: { ...back, sellers: selection.sellers.filter((other) => other !== handle) },
    })),
    ...(selection.price
      ? [{ key: "price", words: wordsOfPrice(locale, m, selection.price), without: { ...back, price: null } }]
      : []),
    ...(selection.inStock
      ? [{ key: "in-stock", words: m.inStock, without: { ...back, inStock: false } }]
      : []),
  ]
}
