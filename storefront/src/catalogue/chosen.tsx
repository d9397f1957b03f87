import type { Facets } from "@/backend/shapes/catalogue"
import { reader } from "@/i18n/reader"
import styles from "./chosen.module.css"
import { chosenFilters } from "./filter-words"
import { catalogueHref, type Selection } from "./selection"

/** The conditions in use; a tap takes one away. */
export async function Chosen({ selection, facets }: { selection: Selection; facets: Facets }) {
  const { m, locale } = await reader()
  const chosen = chosenFilters(locale, m.catalogue, selection, facets)
  if (!chosen.length) return null
  return (
    <ul role="list" className={styles.chosen} aria-label={m.catalogue.chosen}>
      {chosen.map(({ key, words, without }) => (
        <li key={key}>
          <a
            className={styles.chip}
            href={catalogueHref(locale, without)}
            aria-label={m.catalogue.remove(words)}
          >
            {words}{" "}
            <span className={styles.cross} aria-hidden="true">
              ×
            </span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a
            className={styles.clear}
            href={catalogueHref(locale, { search: selection.search, sort: selection.sort })}
          >
            {m.catalogue.clear}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
