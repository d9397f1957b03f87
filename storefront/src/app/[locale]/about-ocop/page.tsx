import type { Metadata } from "next"
import type { BadgeState, Star } from "@/backend/shapes/badge"
import { catalogueHref } from "@/catalogue/selection"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import styles from "@/prose/prose.module.css"
import { Page } from "@/shell/page"
import { ButtonLink } from "@/ui/button"
import { StarBadge } from "@/ui/star-badge"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  const { title, description } = m.about
  return pageMetadata({ locale, target: { route: "aboutOcop" }, title, description })
}

/** Badges as a reader meets them, with an invented date. */
const examples: { state: BadgeState; star: Star | null }[] = [
  { state: "valid", star: 4 },
  { state: "renewing", star: 3 },
  { state: "extended", star: 3 },
  { state: "expired", star: null },
  { state: "revoked", star: null },
  { state: "pending", star: null },
]

export default async function AboutOcop() {
  const { m, locale, to } = await reader()
  const a = m.about
  return (
    <Page>
      <article className="prose">
        <h1>{a.title}</h1>
        <p className={styles.lead}>{a.lead}</p>
        <h2>{a.stars}</h2>
        {a.starsText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <table className={styles.table}>
          <caption>{a.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{a.tableHead.star}</th>
              <th scope="col">{a.tableHead.points}</th>
              <th scope="col">{a.tableHead.decidedBy}</th>
            </tr>
          </thead>
          <tbody>
            {a.tableRows.map(({ star, points, decidedBy }) => (
              <tr key={star}>
                <th scope="row">{m.catalogue.stars(star)}</th>
                <td>{points}</td>
                <td>{decidedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{a.underThree}</p>
        <h2>{a.life}</h2>
        {a.lifeText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h2>{a.badge}</h2>
        <p>{a.badgeText}</p>
        <dl className={styles.badges}>
          {examples.map(({ state, star }) => (
            <div key={state}>
              <dt>
                <StarBadge badge={{ state, star, valid_until: "2028-05-12" }} size="page" />
              </dt>
              <dd>{a.badgeStates[state]}</dd>
            </div>
          ))}
        </dl>
        <h2>{a.check}</h2>
        <p>{a.checkText}</p>
        <p>
          <a href={to({ route: "certificateLookUp" })}>{m.certificatePage.lookUp.title}</a>
        </p>
        <h2>{a.law}</h2>
        <p>{a.lawText}</p>
        <p>
          <ButtonLink href={catalogueHref(locale, { stars: [3, 4, 5] })}>{a.seeProducts}</ButtonLink>
        </p>
      </article>
    </Page>
  )
}
