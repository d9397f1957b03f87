import type { Facets } from "@/backend/shapes/catalogue"
import { catalogueHref } from "@/catalogue/selection"
import { formatNumber } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import styles from "./kinds.module.css"

/** Kinds of products that have something on the stalls, like the signs over a market's aisles. */
export async function Kinds({ facets }: { facets: Facets }) {
  const { m, locale } = await reader()
  return (
    <section className={styles.kinds} aria-labelledby="nganh-hang">
      <h2 id="nganh-hang">{m.home.kinds}</h2>
      <ul role="list" className={styles.list}>
        {facets.branch.map(({ value, count }) => (
          <li key={value}>
            <a className={styles.kind} href={catalogueHref(locale, { branches: [value] })}>
              <span className={styles.name}>{m.catalogue.branches[value]}</span>
              <span className={styles.count}>{m.home.kindCount(formatNumber(locale, count))}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
