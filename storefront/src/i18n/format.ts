import type { Locale } from "./locale"

const languageTag: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }
const noBreak = "\u00a0"

/** `1.250` in Vietnamese, `1,250` in English. */
export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(languageTag[locale]).format(value)

/** An amount in whole đồng as a shopper reads it: `45.000 ₫`, with a space that doesn't break. */
export const formatPrice = (locale: Locale, dong: number): string =>
  `${formatNumber(locale, dong)}${noBreak}₫`

/**
 * `2028-05-12` or an instant, in Vietnam's time zone: `12/05/2028` in Vietnamese, `12 May 2028` in English, whose
 * readers don't agree on which number is the month.
 */
export const formatDate = (locale: Locale, value: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: /^\d{4}-\d{2}-\d{2}$/.test(value) ? "UTC" : "Asia/Ho_Chi_Minh",
    day: locale === "vi" ? "2-digit" : "numeric",
    month: locale === "vi" ? "2-digit" : "long",
    year: "numeric",
  })
    .format(new Date(value))
    .replaceAll(" ", noBreak)

/** An instant as `14:05, 24/11/2026`, in Vietnam's time zone. */
export function formatDateTime(locale: Locale, value: string): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  })
  return `${time.format(new Date(value))}, ${formatDate(locale, value)}`
}

/** `+84912345678` as people write it: `0912 345 678`. Anything else stays as it is. */
export function formatPhone(value: string): string {
  const digits = /^\+84(\d{9})$/.exec(value)?.[1]
  return digits
    ? `0${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`.replaceAll(" ", noBreak)
    : value
}

/** A number for a field of a form, with spaces as a person types them. */
export const phoneToEdit = (value: string): string => formatPhone(value).replaceAll(noBreak, " ")
