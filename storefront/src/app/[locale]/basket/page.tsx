import type { Metadata } from "next"
import { sessionToken } from "@/account/session"
import { BasketPartPanel } from "@/basket/basket-part"
import { BasketSummary } from "@/basket/basket-summary"
import { basketId } from "@/basket/cookie"
import { EmptyBasket } from "@/basket/empty-basket"
import { ownBasket } from "@/basket/own-basket"
import { pageMetadata } from "@/i18n/page-metadata"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Notice } from "@/ui/notice"
import styles from "./page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "basket" }, title: m.basket.title, hidden: true })
}

export default guarded(async function BasketPage() {
  const { m, locale, query } = await reader()
  const basket = await ownBasket()
  const parts = basket?.parts.filter((part) => part.lines.length > 0) ?? []
  if (!basket || parts.length === 0) {
    const mayBeSomebodys = !basket && (await basketId()) !== null && (await sessionToken()) === null
    return (
      <Page>
        <EmptyBasket offerSignIn={mayBeSomebodys} />
      </Page>
    )
  }
  const nothingOrdered = query.get(queryNames.check[locale]) === "nothing_ordered"
  return (
    <Page>
      <h1 className={styles.title}>{m.basket.heading}</h1>
      <div className={styles.columns}>
        <div className={styles.parts}>
          {nothingOrdered ? (
            <Notice tone="error" title={m.basket.troubleTitle}>
              <p>{m.basket.nothingOrdered}</p>
            </Notice>
          ) : null}
          {parts.length > 1 ? (
            <p className={styles.several}>{m.basket.severalSellers(parts.length)}</p>
          ) : null}
          {parts.map((part) => (
            <BasketPartPanel key={part.cart_id} part={part} />
          ))}
        </div>
        <BasketSummary basket={basket} />
      </div>
    </Page>
  )
})
