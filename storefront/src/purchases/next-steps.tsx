import type { Purchase, PurchaseOrder } from "@/backend/shapes/purchase"
import { formatPhone, formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { callDay } from "./call-day"
import styles from "./next-steps.module.css"

/** What happens now, seller by seller: who calls, when, and what to pay at the end. */
export async function NextSteps({ purchase }: { purchase: Purchase }) {
  const { m } = await reader()
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{m.purchases.nextTitle}</h2>
      <ol role="list" className={styles.steps}>
        {purchase.orders.map((order) => (
          <li key={order.id} className={styles.step}>
            <Step order={order} purchase={purchase} />
          </li>
        ))}
      </ol>
    </section>
  )
}

async function Step({ order, purchase }: { order: PurchaseOrder; purchase: Purchase }) {
  const { m, locale } = await reader()
  const calls = callDay(purchase.placed_at) === "today" ? m.purchases.callsToday : m.purchases.callsTomorrow
  const total = formatPrice(locale, order.total)
  const place = order.seller.commune_name
  return (
    <>
      <strong>{calls(order.seller.name, formatPhone(purchase.contact.phone))}</strong>{" "}
      {order.delivery === "delivery"
        ? m.purchases.thenDelivered(total)
        : place
          ? m.purchases.thenPickedUp(place, total)
          : m.purchases.thenPickedUpAnywhere(total)}
    </>
  )
}
