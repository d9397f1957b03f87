import { reader } from "@/i18n/reader"
import { catalogueHref, defaultSort, type Selection } from "./selection"
import styles from "./sort-links.module.css"
import { sorts } from "./words"

/** Orders of the list, one tap each. */
export async function SortLinks({ selection }: { selection: Selection }) {
  const { m, locale } = await reader()
  const current = selection.sort ?? defaultSort(selection)
  const offered = sorts.filter((sort) => sort !== "relevance" || selection.search)
  return (
    <nav className={styles.sorts} aria-label={m.catalogue.sort}>
      <ul role="list" className={styles.list}>
        {offered.map((sort) => (
          <li key={sort}>
            <a
              className={styles.sort}
              href={catalogueHref(locale, { ...selection, sort, page: 1 })}
              aria-current={sort === current ? "true" : undefined}
            >
              {m.catalogue.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
