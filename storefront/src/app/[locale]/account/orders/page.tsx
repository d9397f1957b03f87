import type { Metadata } from "next"
import { AccountFrame } from "@/account/account-frame"
import { NoOrders } from "@/account/no-orders"
import { PurchaseRow } from "@/account/purchase-row"
import { requireCustomer } from "@/account/signed-in"
import { readOwnPurchases } from "@/backend/purchases"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { guarded } from "@/shell/guarded"

export async function generateMetadata(): Promise<Metadata> {
  const { locale, m } = await reader()
  return pageMetadata({ locale, target: { route: "accountOrders" }, title: m.account.orders, hidden: true })
}

export default guarded(async function OrdersPage() {
  const [{ m }, { who }] = await Promise.all([reader(), requireCustomer()])
  const purchases = await readOwnPurchases(who)
  return (
    <AccountFrame title={m.account.orders}>
      {purchases.length === 0 ? <NoOrders /> : null}
      {purchases.map((purchase) => (
        <PurchaseRow key={purchase.code} purchase={purchase} />
      ))}
    </AccountFrame>
  )
})
