import type { Facets } from "@/backend/shapes/catalogue"
import { catalogueHref } from "@/catalogue/selection"
import { formatNumber } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import styles from "./truths.module.css"

/** Why a star here can be believed, and the way to the products of each star. */
export async function Truths({ facets }: { facets: Facets }) {
  const { m, locale } = await reader()
  const stars = [...facets.star].sort((a, b) => b.value - a.value)
  return (
    <section className={styles.band} aria-labelledby="vi-sao">
      <div className={styles.inner}>
        <h2 id="vi-sao">{m.home.truth}</h2>
        <ul role="list" className={styles.truths}>
          {m.home.truths.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        {stars.length ? (
          <nav className={styles.stars} aria-label={m.home.byStar}>
            {stars.map(({ value, count }) => (
              <a key={value} className={styles.star} href={catalogueHref(locale, { stars: [value] })}>
                <span className={styles.marks} aria-hidden="true">
                  {"★".repeat(value)}
                </span>
                {m.badge.stars(value)}
                <span className={styles.count}>{m.home.kindCount(formatNumber(locale, count))}</span>
              </a>
            ))}
          </nav>
        ) : null}
      </div>
    </section>
  )
}
