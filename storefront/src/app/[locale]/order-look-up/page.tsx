import type { Metadata } from "next"
import { caller } from "@/account/caller"
import { lookUpPurchase } from "@/backend/purchases"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { closeLookUp } from "@/purchases/look-up-action"
import { LookUpForm } from "@/purchases/look-up-form"
import { PurchaseCode } from "@/purchases/purchase-code"
import { recallPurchase } from "@/purchases/purchase-cookie"
import { PurchaseDetails } from "@/purchases/purchase-details"
import { guarded } from "@/shell/guarded"
import { Page } from "@/shell/page"
import { Button } from "@/ui/button"
import styles from "./page.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "orderLookUp" }, title: m.purchases.lookUpTitle })
}

export default guarded(async function OrderLookUpPage() {
  const [{ m, to }, key] = await Promise.all([reader(), recallPurchase("looked_up")])
  const who = await caller()
  const purchase = key ? await lookUpPurchase(who, key) : null
  if (purchase) {
    return (
      <Page>
        <div className={styles.found}>
          <h1>{m.purchases.lookUpTitle}</h1>
          <PurchaseCode code={purchase.code} />
          <PurchaseDetails purchase={purchase} />
          <form action={closeLookUp}>
            <Button tone="quiet">{m.purchases.lookUpAnother}</Button>
          </form>
        </div>
      </Page>
    )
  }
  return (
    <Page>
      <div className={styles.form}>
        <h1>{m.purchases.lookUpTitle}</h1>
        <p>{m.purchases.lookUpIntro}</p>
        <LookUpForm />
        <p>
          {m.purchases.lookUpSignIn}{" "}
          <a href={to({ route: who.token ? "accountOrders" : "account" })}>{m.purchases.lookUpAccount}</a>
        </p>
      </div>
    </Page>
  )
})
