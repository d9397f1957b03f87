import { catalogueHref, readSelection } from "@/catalogue/selection"
import { type Locale, otherLocale } from "@/i18n/locale"
import { translateQuery } from "@/i18n/queries"
import { type Reader, reader } from "@/i18n/reader"
import { pathOf, targetOf } from "@/i18n/routes"
import styles from "./language-switch.module.css"

/** The same page in the other language; from an address that is no page, its home page. */
export async function LanguageSwitch() {
  const { m, locale, here, query } = await reader()
  const other = otherLocale[locale]
  return (
    <a
      className={styles.switch}
      href={addressIn(other, { locale, here, query })}
      hrefLang={other}
      lang={other}
      title={m.shell.switchLanguageLabel}
    >
      {m.shell.switchLanguage}
    </a>
  )
}

function addressIn(
  other: Locale,
  { locale, here, query }: Pick<Reader, "locale" | "here" | "query">,
): string {
  if (!here) return pathOf(other, { route: "home" })
  // filters have words of their own in each language, names of parameters and values alike
  if (here.route === "products") return catalogueHref(other, readSelection(locale, query))
  const kept = translateQuery(query, locale, other)
  const path = pathOf(other, targetOf(here))
  return kept.size ? `${path}?${kept}` : path
}
