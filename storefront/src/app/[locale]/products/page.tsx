import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { readCatalogue } from "@/backend/catalogue"
import { CardGrid } from "@/catalogue/card-grid"
import styles from "@/catalogue/catalogue.module.css"
import { Chosen } from "@/catalogue/chosen"
import { Filters } from "@/catalogue/filters"
import { NothingFound } from "@/catalogue/nothing-found"
import { Pagination } from "@/catalogue/pagination"
import {
  backendQuery,
  catalogueHref,
  filterCount,
  readSelection,
  type Selection,
} from "@/catalogue/selection"
import { SortLinks } from "@/catalogue/sort-links"
import { formatNumber } from "@/i18n/format"
import type { Messages } from "@/i18n/messages"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"

/** The words or the one kind that was asked for, else the whole shop. */
function titleOf(m: Messages["catalogue"], { search, branches }: Selection): string {
  const [branch, ...more] = branches
  if (search) return m.titleOfSearch(search)
  return branch && !more.length ? m.branches[branch] : m.title
}

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m, query } = await reader()
  const selection = readSelection(locale, query)
  return pageMetadata({
    locale,
    target: { route: "products" },
    title: titleOf(m.catalogue, selection),
    description: m.catalogue.description,
    hidden: Boolean(selection.search) || filterCount(selection) > 0 || selection.page > 1,
  })
}

export default guarded(async function Products() {
  const { locale, m, query } = await reader()
  const selection = readSelection(locale, query)
  const { items, total, page, pages, facets } = await readCatalogue(locale, backendQuery(selection))
  // a page past the end: an old link, or products that are gone
  if (total && selection.page > pages) redirect(catalogueHref(locale, { ...selection, page: pages }))
  return (
    <Page>
      <div className={styles.head}>
        <h1>{titleOf(m.catalogue, selection)}</h1>
        <p className={styles.count}>
          {m.catalogue.count(formatNumber(locale, total))}
          {pages > 1 ? `, ${m.catalogue.pageOf(page, pages)}` : null}
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.side}>
          <Filters selection={selection} facets={facets} />
        </div>
        <div className={styles.list}>
          <Chosen selection={selection} facets={facets} />
          {total ? <SortLinks selection={selection} /> : null}
          {items.length ? <CardGrid cards={items} inSight={4} /> : <NothingFound selection={selection} />}
          <Pagination selection={selection} pages={pages} />
        </div>
      </div>
    </Page>
  )
})
