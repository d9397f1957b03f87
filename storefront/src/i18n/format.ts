import type { Locale } from "./locale"

const languageTag: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }
const noBreak = "\u00a0"

/** `1.250` in Vietnamese, `1,250` in English. */
export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(languageTag[locale]).format(value)

/** An amount in whole đồng as a shopper reads it: `45.000 ₫`, with a space that doesn't break. */
export const formatPrice = (locale: Locale, dong: number): string =>
  `${formatNumber(locale, dong)}${noBreak}₫`

/** `2028-05-12` or an instant as `12/05/2028`, in Vietnam's time zone. */
export function formatDate(value: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (day) return `${day[3]}/${day[2]}/${day[1]}`
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(new Date(value))
}

/** An instant as `14:05, 24/11/2026`, in Vietnam's time zone. */
export function formatDateTime(value: string): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  })
  return `${time.format(new Date(value))}, ${formatDate(value)}`
}

/** `+84912345678` as people write it: `0912 345 678`. Anything else stays as it is. */
export function formatPhone(value: string): string {
  const digits = /^\+84(\d{9})$/.exec(value)?.[1]
  return digits
    ? `0${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`.replaceAll(" ", noBreak)
    : value
}
