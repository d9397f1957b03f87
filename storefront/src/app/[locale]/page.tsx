import type { Metadata } from "next"
import { readCatalogue } from "@/backend/catalogue"
import { CardGrid } from "@/catalogue/card-grid"
import { backendQuery, catalogueHref, nothingSelected } from "@/catalogue/selection"
import { Hero } from "@/home/hero"
import styles from "@/home/home.module.css"
import { Kinds } from "@/home/kinds"
import { Makers } from "@/home/makers"
import { Truths } from "@/home/truths"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { ButtonLink } from "@/ui/button"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({
    locale,
    target: { route: "home" },
    title: `${m.shell.shopName} · ${m.shell.promise}`,
  })
}

const popularShown = 8
const newestShown = 4

export default guarded(async function Home() {
  const { m, to, locale } = await reader()
  const [popular, newest] = await Promise.all([
    readCatalogue(locale, backendQuery(nothingSelected, popularShown)),
    readCatalogue(locale, backendQuery({ ...nothingSelected, sort: "newest" }, newestShown)),
  ])
  return (
    <Page full>
      <Hero />
      <div className={styles.section}>
        <Kinds facets={popular.facets} />
      </div>
      <section className={`${styles.section} ${styles.shelf}`} aria-labelledby="mua-nhieu">
        <div className={styles.row}>
          <h2 id="mua-nhieu">{m.home.popular}</h2>
          <a href={to({ route: "products" })}>{m.home.seeAll}</a>
        </div>
        <CardGrid cards={popular.items} level={3} />
      </section>
      <Truths facets={popular.facets} />
      <section className={`${styles.section} ${styles.shelf}`} aria-labelledby="moi">
        <div className={styles.row}>
          <h2 id="moi">{m.home.newest}</h2>
          <a href={catalogueHref(locale, { sort: "newest" })}>{m.home.seeAll}</a>
        </div>
        <CardGrid cards={newest.items} level={3} />
      </section>
      <div className={styles.section}>
        <Makers cards={[...popular.items, ...newest.items]} />
      </div>
      <div className={styles.section}>
        <section className={styles.lookUp} aria-labelledby="tra-don">
          <div>
            <h2 id="tra-don">{m.home.lookUpTitle}</h2>
            <p>{m.home.lookUpText}</p>
          </div>
          <ButtonLink tone="quiet" href={to({ route: "orderLookUp" })}>
            {m.home.lookUpAction}
          </ButtonLink>
        </section>
      </div>
    </Page>
  )
})
