export const locales = ["vi", "en"] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = "vi"

/** The language tag the backend understands in its `x-medusa-locale` header. */
export const backendLocale: Record<Locale, string> = { vi: "vi-VN", en: "en-US" }

export const otherLocale: Record<Locale, Locale> = { vi: "en", en: "vi" }

export const isLocale = (value: string | null | undefined): value is Locale =>
  locales.some((locale) => locale === value)
