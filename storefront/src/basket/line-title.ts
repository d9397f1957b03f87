import type { Locale } from "@/i18n/locale"

type Titled = { title: string; title_en: string | null }

/** The name of a line's product in the reader's language. */
export const lineTitle = (locale: Locale, line: Titled): string =>
  (locale === "en" && line.title_en) || line.title

type WithVariant = { variant_title: string | null; variant_title_en: string | null }

/** Which of a product's variants a line is, in the reader's language. */
export const lineVariant = (locale: Locale, line: WithVariant): string | null =>
  (locale === "en" && line.variant_title_en) || line.variant_title
