import { notFound } from "next/navigation"
import { readCertificate } from "@/backend/certificates"
import styles from "@/certificate/certificate-page.module.css"
import { DecisionList } from "@/certificate/decision-list"
import { SignaturePart } from "@/certificate/signature-part"
import { dayOf, StateInWords } from "@/certificate/state-in-words"
import { formatDate, formatNumber } from "@/i18n/format"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { guarded, guardedMetadata } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { classNames } from "@/ui/class-names"
import { Facts } from "@/ui/facts"
import { StarBadge } from "@/ui/star-badge"

/** The number is taken from the address itself: it has slashes, and letters that Next would hand over encoded. */
async function certificateHere() {
  const { locale, here } = await reader()
  return (await readCertificate(locale, here?.params.number ?? "")) ?? notFound()
}

export const generateMetadata = guardedMetadata(async () => {
  const { locale, m } = await reader()
  const { number, product } = await certificateHere()
  return pageMetadata({
    locale,
    target: { route: "certificate", params: { number } },
    title: m.certificatePage.title(number),
    description: m.certificatePage.description(product?.title ?? number),
  })
})

export default guarded(async function CertificatePage() {
  const { m, to, locale } = await reader()
  const certificate = await certificateHere()
  const { number, badge, product, maker, rule_set, product_set, today, decisions } = certificate
  const p = m.certificatePage
  const c = m.certificate
  return (
    <Page>
      <div className={styles.page}>
        <Breadcrumbs way={[{ href: to({ route: "certificateLookUp" }), words: p.lookUp.title }]} />
        <section className={classNames(styles.sheet, styles[badge.state])}>
          <h1>
            {p.heading} <span className={styles.number}>{number}</span>
          </h1>
          {product ? <p className={styles.product}>{product.title}</p> : null}
          <StarBadge badge={badge} size="page" />
          <StateInWords certificate={badge} />
          <p className={styles.asOf}>{p.today(formatDate(locale, today))}</p>
        </section>
        <section className={styles.part} aria-labelledby="noi-dung-chung-nhan">
          <h2 id="noi-dung-chung-nhan">{p.facts}</h2>
          <Facts
            facts={[
              [
                p.product,
                product?.handle ? (
                  <a href={to({ route: "product", params: { handle: product.handle } })}>{product.title}</a>
                ) : (
                  product?.title
                ),
              ],
              [
                p.maker,
                maker ? (
                  <>
                    <a href={to({ route: "maker", params: { handle: maker.handle } })}>{maker.name}</a>
                    {maker.commune ? `, ${maker.commune[locale]}` : ""}
                  </>
                ) : null,
              ],
              [c.decision, c.decisionOn(badge.decision_number, formatDate(locale, badge.decided_on))],
              [c.authority, `${badge.authority} (${c.levels[badge.authority_level]})`],
              [c.issued, dayOf(locale, badge.issued_on)],
              [
                badge.star ? c.validUntil : c.expires,
                dayOf(locale, badge.star ? badge.valid_until : badge.expires_on),
              ],
              [
                c.score,
                badge.total_score === null ? null : c.scoreOf(formatNumber(locale, badge.total_score)),
              ],
              [p.productSet, product_set?.[locale]],
              [c.ruleSet, rule_set && `${rule_set.decision}. ${rule_set.title[locale]}`],
            ]}
          />
        </section>
        <SignaturePart certificate={certificate} />
        <section className={styles.part} aria-labelledby="cac-quyet-dinh">
          <h2 id="cac-quyet-dinh">{p.decisions}</h2>
          <DecisionList decisions={decisions} />
        </section>
        <section className={styles.part} aria-labelledby="nen-biet">
          <h2 id="nen-biet">{p.know}</h2>
          {badge.star ? <p>{c.meanings[badge.star]}</p> : null}
          {p.knowText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className={styles.notPrinted}>
            <a href={to({ route: "aboutOcop" })}>{c.more}</a>
          </p>
        </section>
      </div>
    </Page>
  )
})
