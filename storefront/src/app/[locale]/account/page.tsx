import type { Metadata } from "next"
import { AccountFrame } from "@/account/account-frame"
import { caller } from "@/account/caller"
import { CustomerDetails } from "@/account/customer-details"
import { GuestAccount } from "@/account/guest-account"
import { NoOrders } from "@/account/no-orders"
import { PurchaseRow } from "@/account/purchase-row"
import { signedInCustomer } from "@/account/signed-in"
import { readOwnPurchases } from "@/backend/purchases"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import styles from "./page.module.css"
import { guarded } from "@/shell/guarded"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "account" }, title: m.account.title, hidden: true })
}

export default guarded(async function AccountPage() {
  const [{ m, to }, customer] = await Promise.all([reader(), signedInCustomer()])
  if (!customer) return <GuestAccount />
  const purchases = await readOwnPurchases(await caller())
  const [latest] = purchases
  return (
    <AccountFrame title={m.account.hello(customer.first_name ?? customer.email ?? "")}>
      {latest ? (
        <section className={styles.section}>
          <h2>{m.account.lastPurchase}</h2>
          <PurchaseRow purchase={latest} />
          {purchases.length > 1 ? (
            <p>
              <a href={to({ route: "accountOrders" })}>{m.account.seeAll}</a>
            </p>
          ) : null}
        </section>
      ) : (
        <NoOrders />
      )}
      <CustomerDetails customer={customer} />
    </AccountFrame>
  )
})
