import type { PurchaseOrder } from "@/backend/shapes/purchase"
import { lineTitle, lineVariant } from "@/basket/line-title"
import { formatPhone, formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { Picture } from "@/ui/picture"
import styles from "./order-card.module.css"
import { orderStatus } from "./order-status"

/** The order of one seller within a purchase: where it stands, what is in it, what to pay, whom to call. */
export async function OrderCard({ order }: { order: PurchaseOrder }) {
  const { m, locale } = await reader()
  const price = (dong: number) => formatPrice(locale, dong)
  const status = orderStatus(order)
  const heading = `order-${order.display_id}`
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 className={styles.seller} id={heading}>
          {order.seller.name}
        </h2>
        <p className={styles.status} data-status={status}>
          {m.purchases.status[status]}
        </p>
      </div>
      <p className={styles.small}>
        {m.purchases.orderNumber(order.display_id)} ·{" "}
        {m.purchases[order.delivery === "pickup" ? "pickUp" : "delivery"]}
      </p>
      <ul role="list" className={styles.lines}>
        {order.lines.map((line) => (
          <li key={`${line.title} ${line.variant_title}`} className={styles.line}>
            <Picture picture={line.picture} alt="" sizes="3.5rem" className={styles.picture} />
            <span>
              {lineTitle(locale, line)}
              <span className={styles.small}>
                {[lineVariant(locale, line), m.purchases.times(line.quantity, price(line.unit_price))]
                  .filter(Boolean)
                  .map((words) => (
                    <span key={words}>{words}</span>
                  ))}
              </span>
            </span>
            <span className={styles.amount}>{price(line.total)}</span>
          </li>
        ))}
      </ul>
      <dl className={styles.amounts}>
        <div>
          <dt>{m.purchases.goods}</dt>
          <dd>{price(order.subtotal)}</dd>
        </div>
        <div>
          <dt>{m.purchases.fee}</dt>
          <dd>{order.delivery_fee === 0 ? m.purchases.noFee : price(order.delivery_fee)}</dd>
        </div>
        <div className={styles.total}>
          <dt>{m.purchases.orderTotal}</dt>
          <dd>{price(order.total)}</dd>
        </div>
      </dl>
      {order.seller.phone ? (
        <ButtonLink tone="quiet" className={styles.call} href={`tel:${order.seller.phone}`}>
          <span>{m.purchases.call(order.seller.name)}</span>{" "}
          <span className={styles.phone}>{formatPhone(order.seller.phone)}</span>
        </ButtonLink>
      ) : null}
    </section>
  )
}
