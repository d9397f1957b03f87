import { reader } from "@/i18n/reader"
import { pagesShown } from "./pages-shown"
import styles from "./pagination.module.css"
import { catalogueHref, type Selection } from "./selection"

export async function Pagination({ selection, pages }: { selection: Selection; pages: number }) {
  const { m, locale } = await reader()
  if (pages < 2) return null
  const { page } = selection
  const href = (target: number) => catalogueHref(locale, { ...selection, page: target })
  return (
    <nav className={styles.pagination} aria-label={m.catalogue.pages}>
      {page > 1 ? (
        <a className={styles.step} rel="prev" href={href(page - 1)}>
          {m.catalogue.previous}
        </a>
      ) : null}
      <ul role="list" className={styles.pages}>
        {pagesShown(page, pages).map((target, index) =>
          target === null ? (
            <li key={`gap-${index}`} aria-hidden="true" className={styles.gap}>
              …
            </li>
          ) : (
            <li key={target}>
              <a
                className={styles.page}
                href={href(target)}
                aria-label={m.catalogue.pageNumber(target)}
                aria-current={target === page ? "page" : undefined}
              >
                {target}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <a className={styles.step} rel="next" href={href(page + 1)}>
          {m.catalogue.next}
        </a>
      ) : null}
    </nav>
  )
}
