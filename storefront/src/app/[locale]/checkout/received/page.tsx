import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { caller } from "@/account/caller"
import { lookUpPurchase } from "@/backend/purchases"
import { pageMetadata } from "@/i18n/page-metadata"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { KeptGoods } from "@/purchases/kept-goods"
import { LoadedBoat } from "@/purchases/loaded-boat"
import { NextSteps } from "@/purchases/next-steps"
import { PurchaseCode } from "@/purchases/purchase-code"
import { recallPurchase } from "@/purchases/purchase-cookie"
import { PurchaseDetails } from "@/purchases/purchase-details"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { ButtonLink } from "@/ui/button"
import styles from "./page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({
    locale,
    target: { route: "confirmation" },
    title: m.purchases.receivedTitle,
    hidden: true,
  })
}

/** The purchase that this browser made last; everybody else is led to the look-up. */
export default guarded(async function ConfirmationPage() {
  const [{ m, to, locale }, key] = await Promise.all([reader(), recallPurchase("last_purchase")])
  const purchase = key ? await lookUpPurchase(await caller(), key) : null
  if (!key || !purchase) redirect(`${to({ route: "orderLookUp" })}?${queryNames.check[locale]}=confirmation`)
  const { orders, contact } = purchase
  return (
    <Page>
      <div className={styles.received}>
        <div className={styles.head}>
          <LoadedBoat />
          <h1>
            {orders.length > 1 ? m.purchases.receivedTitleSeveral(orders.length) : m.purchases.receivedTitle}
          </h1>
          <p>{m.purchases.receivedIntro(contact.name)}</p>
        </div>
        <KeptGoods refused={key.refused} />
        <PurchaseCode code={purchase.code} />
        <NextSteps purchase={purchase} />
        <PurchaseDetails purchase={purchase} />
        <p className={styles.ways}>
          <ButtonLink href={to({ route: "products" })}>{m.purchases.keepLooking}</ButtonLink>
          <ButtonLink tone="quiet" href={to({ route: "orderLookUp" })}>
            {m.purchases.lookUpLater}
          </ButtonLink>
        </p>
      </div>
    </Page>
  )
})
