import type { Purchase } from "@/backend/shapes/purchase"
import { formatDateTime, formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { orderStatus } from "@/purchases/order-status"
import styles from "./purchase-row.module.css"

/** One purchase in a list, the whole row a link to it. */
export async function PurchaseRow({ purchase }: { purchase: Purchase }) {
  const { m, to, locale } = await reader()
  const states = [...new Set(purchase.orders.map((order) => m.purchases.status[orderStatus(order)]))]
  return (
    <a className={styles.row} href={to({ route: "accountOrder", params: { code: purchase.code } })}>
      <span className={styles.code} translate="no">
        {purchase.code}
      </span>
      <span className={styles.total}>{formatPrice(locale, purchase.total)}</span>
      <span className={styles.sellers}>{purchase.orders.map((order) => order.seller.name).join(", ")}</span>
      <span className={styles.small}>{formatDateTime(locale, purchase.placed_at)}</span>
      <span className={styles.state}>{states.join(", ")}</span>
    </a>
  )
}
