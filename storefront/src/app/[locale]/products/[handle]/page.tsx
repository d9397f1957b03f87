import { notFound } from "next/navigation"
import { readProduct } from "@/backend/catalogue"
import { CardGrid } from "@/catalogue/card-grid"
import { catalogueHref } from "@/catalogue/selection"
import { ComplaintForm } from "@/complaint/complaint-form"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { BuyForm } from "@/product/buy-form"
import { CertificateBox } from "@/product/certificate-box"
import { DeliveryTerms } from "@/product/delivery-terms"
import { MakerStrip } from "@/product/maker-strip"
import { ProductData } from "@/product/product-data"
import { ProductPictures } from "@/product/product-pictures"
import styles from "@/product/product.module.css"
import { guarded, guardedMetadata } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Facts } from "@/ui/facts"
import { Price } from "@/ui/price"
import { StarBadge } from "@/ui/star-badge"

type Props = PageProps<"/[locale]/products/[handle]">

async function productOf({ params }: Props) {
  const [{ handle }, { locale }] = await Promise.all([params, reader()])
  return (await readProduct(locale, handle)) ?? notFound()
}

export const generateMetadata = guardedMetadata(async (props: Props) => {
  const { locale } = await reader()
  const { handle, title, subtitle, description, picture } = await productOf(props)
  return pageMetadata({
    locale,
    target: { route: "product", params: { handle } },
    title,
    description: subtitle ?? description ?? undefined,
    image: picture ? `/media/${picture.key}-${Math.max(...picture.widths)}.webp` : undefined,
  })
})

export default guarded(async function ProductPage(props: Props) {
  const { m, to, locale } = await reader()
  const product = await productOf(props)
  const { labels } = m.product
  return (
    <Page>
      <ProductData product={product} />
      <Breadcrumbs
        way={[
          { href: to({ route: "products" }), words: m.shell.products },
          {
            href: catalogueHref(locale, { branches: [product.branch] }),
            words: m.catalogue.branches[product.branch],
          },
        ]}
      />
      <div className={styles.top}>
        <div className={styles.pictures}>
          <ProductPictures product={product} />
        </div>
        <div className={styles.buy}>
          <div className={styles.name}>
            <a className={styles.badge} href="#chung-nhan">
              <StarBadge badge={product.certificate} size="page" />
            </a>
            <h1>{product.title}</h1>
            {product.subtitle ? <p className={styles.subtitle}>{product.subtitle}</p> : null}
            <p className={styles.by}>
              <a href={to({ route: "maker", params: { handle: product.maker.handle } })}>
                {product.maker.name}
              </a>
              , {product.maker.commune.name}
            </p>
          </div>
          {product.price_from === null ? null : (
            <Price dong={product.price_from} from={product.has_variants} size="large" />
          )}
          <BuyForm product={product} />
          {product.seller.handle === product.maker.handle ? null : (
            <p className={styles.by}>
              {m.product.soldBy}:{" "}
              <a href={to({ route: "maker", params: { handle: product.seller.handle } })}>
                {product.seller.name}
              </a>
            </p>
          )}
        </div>
      </div>
      <div className={styles.more}>
        {product.description ? (
          <section className={styles.part} aria-labelledby="ve-san-pham">
            <h2 id="ve-san-pham">{m.product.aboutProduct}</h2>
            <p className={styles.description}>{product.description}</p>
          </section>
        ) : null}
        <div className={styles.certificate}>
          <CertificateBox certificate={product.certificate} />
        </div>
        <section className={styles.part} aria-labelledby="tren-nhan">
          <h2 id="tren-nhan">{m.product.label}</h2>
          <Facts
            facts={[
              [labels.net_quantity, product.label.net_quantity],
              [labels.ingredients, product.label.ingredients],
              [labels.storage, product.label.storage],
              [labels.shelf_life, product.label.shelf_life],
              [labels.usage, product.label.usage],
              [labels.warnings, product.label.warnings],
            ]}
          />
        </section>
        <DeliveryTerms seller={product.seller} />
        <div className={styles.maker}>
          <MakerStrip maker={product.maker} />
        </div>
      </div>
      <ComplaintForm product={product} />
      {product.related.length ? (
        <section className={styles.related} aria-labelledby="cung-nganh">
          <h2 id="cung-nganh">{m.product.related}</h2>
          <CardGrid cards={product.related} level={3} />
        </section>
      ) : null}
    </Page>
  )
})
