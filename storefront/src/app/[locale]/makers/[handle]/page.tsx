import { notFound } from "next/navigation"
import { readMaker } from "@/backend/catalogue"
import { CardGrid } from "@/catalogue/card-grid"
import { formatPhone } from "@/i18n/format"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import styles from "@/maker/maker.module.css"
import { guarded, guardedMetadata } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Facts } from "@/ui/facts"
import { Picture } from "@/ui/picture"

type Props = PageProps<"/[locale]/makers/[handle]">

async function makerOf({ params }: Props) {
  const [{ handle }, { locale }] = await Promise.all([params, reader()])
  return (await readMaker(locale, handle)) ?? notFound()
}

export const generateMetadata = guardedMetadata(async (props: Props) => {
  const { locale, m } = await reader()
  const { maker } = await makerOf(props)
  return pageMetadata({
    locale,
    target: { route: "maker", params: { handle: maker.handle } },
    title: maker.name,
    description: m.maker.description(maker.name, maker.commune.name),
  })
})

export default guarded(async function MakerPage(props: Props) {
  const { m, to } = await reader()
  const { maker, products } = await makerOf(props)
  return (
    <Page>
      <Breadcrumbs way={[{ href: to({ route: "products" }), words: m.shell.products }]} />
      <div className={styles.head}>
        {maker.picture ? (
          <Picture
            picture={maker.picture}
            alt=""
            sizes="(min-width: 45rem) 20rem, 92vw"
            first
            className={styles.picture}
          />
        ) : null}
        <div className={styles.words}>
          <h1>{maker.name}</h1>
          <p className={styles.where}>
            {m.product.legalForms[maker.legal_form]}, {maker.commune.name}
          </p>
          {maker.story ? <p className={styles.story}>{maker.story}</p> : null}
          <Facts
            facts={[
              [m.maker.since, maker.since],
              [
                m.maker.phone,
                maker.phone ? (
                  <a className={styles.phone} href={`tel:${maker.phone}`}>
                    {formatPhone(maker.phone)}
                  </a>
                ) : null,
              ],
            ]}
          />
        </div>
      </div>
      <section className={styles.products} aria-labelledby="san-pham">
        <h2 id="san-pham">{m.maker.products}</h2>
        {products.length ? <CardGrid cards={products} level={3} /> : <p>{m.maker.noProducts}</p>}
      </section>
    </Page>
  )
})
