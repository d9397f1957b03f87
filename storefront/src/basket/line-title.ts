import type { Locale } from "@/i18n/locale"

type Titled = { title: string; title_en: string | null }

/** The name of a line's product in the reader's language. */
export const lineTitle = (locale: Locale, line: Titled): string =>
  (locale === "en" && line.title_en) || line.title
