import { readCatalogue } from "@/backend/catalogue"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { CardGrid } from "./card-grid"
import styles from "./nothing-found.module.css"
import { backendQuery, catalogueHref, filterCount, nothingSelected, type Selection } from "./selection"

/** An empty list says why, what to try, and shows something after all. */
export async function NothingFound({ selection }: { selection: Selection }) {
  const { m, to, locale } = await reader()
  const empty = m.catalogue.empty
  const filters = filterCount(selection)
  const popular = await readCatalogue(locale, backendQuery(nothingSelected, 4))
  if (!popular.total) return <p>{empty.shop}</p>
  return (
    <div className={styles.nothing}>
      <p className={styles.what}>{filters ? empty.filters : empty.search(selection.search)}</p>
      <div>
        <p>{empty.tips}:</p>
        <ul className={styles.tips}>
          {selection.search ? <li>{empty.shorter}</li> : null}
          {filters ? (
            <li>
              <a href={catalogueHref(locale, { search: selection.search })}>{empty.fewer}</a>
            </li>
          ) : null}
        </ul>
      </div>
      <p>
        <ButtonLink href={to({ route: "products" })}>{empty.all}</ButtonLink>
      </p>
      <h2>{empty.popular}</h2>
      <CardGrid cards={popular.items} level={3} />
    </div>
  )
}
