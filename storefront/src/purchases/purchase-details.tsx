import type { ReactNode } from "react"
import type { Purchase } from "@/backend/shapes/purchase"
import { formatDateTime, formatPhone, formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { OrderCard } from "./order-card"
import styles from "./purchase-details.module.css"

/** Everything about a purchase: the order of each seller, the sum, who receives it and where. */
export async function PurchaseDetails({ purchase }: { purchase: Purchase }) {
  const { m, locale } = await reader()
  const { contact, address, note, orders, total } = purchase
  const place = address
    ? [address.street, address.commune_name, address.province_name].filter(Boolean).join(", ")
    : null
  return (
    <div className={styles.details}>
      {orders.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
      {orders.length > 1 ? (
        <p className={styles.total}>
          <span>{m.purchases.totalOf(orders.length)}</span>
          <span>{formatPrice(locale, total)}</span>
        </p>
      ) : null}
      <dl className={styles.facts}>
        <Fact name={m.purchases.receiver}>
          {contact.name} · {formatPhone(contact.phone)}
        </Fact>
        {place ? <Fact name={m.purchases.to}>{place}</Fact> : null}
        {note ? <Fact name={m.purchases.note}>{note}</Fact> : null}
        <Fact name={m.purchases.placedAt}>{formatDateTime(locale, purchase.placed_at)}</Fact>
      </dl>
    </div>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
