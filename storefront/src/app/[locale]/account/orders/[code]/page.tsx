import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/account/account-frame"
import { requireCustomer } from "@/account/signed-in"
import { readOwnPurchases } from "@/backend/purchases"
import { pageMetadata } from "@/i18n/page-metadata"
import { reader } from "@/i18n/reader"
import { PurchaseDetails } from "@/purchases/purchase-details"
import { guarded } from "@/shell/guarded"

type OrderPageProps = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const [{ locale, m }, { code }] = await Promise.all([reader(), params])
  const target = { route: "accountOrder", params: { code } } as const
  return pageMetadata({ locale, target, title: m.account.purchaseOf(code), hidden: true })
}

export default guarded(async function OrderPage({ params }: OrderPageProps) {
  const [{ m, to }, { who }, { code }] = await Promise.all([reader(), requireCustomer(), params])
  const purchase = (await readOwnPurchases(who)).find((candidate) => candidate.code === code)
  if (!purchase) notFound()
  return (
    <AccountFrame title={m.account.purchaseOf(purchase.code)}>
      <p>
        <a href={to({ route: "accountOrders" })}>{m.account.backToOrders}</a>
      </p>
      <PurchaseDetails purchase={purchase} />
    </AccountFrame>
  )
})
