import type { Basket } from "@/backend/shapes/basket"
import { deliveryPlace } from "./delivery-place"
import { lineTitle } from "@/basket/line-title"
import type { Problem } from "@/forms/form-memory"
import { formatPrice } from "@/i18n/format"
import { reader } from "@/i18n/reader"
import { classNames } from "@/ui/class-names"
import { Notice } from "@/ui/notice"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { OrderButton } from "./order-button"
import styles from "./order-sum.module.css"

type OrderSumProps = {
  basket: Basket
  problems: Problem[]
}

/** What is bought, what it costs altogether, and the button that orders it. */
export async function OrderSum({ basket, problems }: OrderSumProps) {
  const { m, locale, to } = await reader()
  const price = (dong: number) => formatPrice(locale, dong)
  const known = basket.delivery_total !== null
  // why the total needs the shopper's word once more
  const changed = problems.find(({ field }) => field === "sum")
  const place = basket.parts.some((part) => part.delivery === "delivery")
    ? await deliveryPlace(locale, basket)
    : null
  return (
    <section className={styles.sum} id="sum" aria-labelledby="sum-title" tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="sum-title">{m.checkout.sumTitle}</h2>
        <a href={to({ route: "basket" })}>{m.checkout.changeBasket}</a>
      </div>
      {basket.parts.map((part) => (
        <div key={part.cart_id} className={styles.part}>
          <h3 className={styles.seller}>{part.seller.name}</h3>
          <ul role="list" className={styles.lines}>
            {part.lines.map((line) => (
              <li key={line.id} className={styles.line}>
                <Picture picture={line.picture} alt="" sizes="3rem" className={styles.picture} />
                <span>
                  {lineTitle(locale, line)}
                  <span className={styles.times}> × {line.quantity}</span>
                </span>
                <span className={styles.amount}>{price(line.total)}</span>
              </li>
            ))}
          </ul>
          {part.lines.some((line) => line.problem) ? (
            <p className={styles.problem}>{m.checkout.lineProblem}</p>
          ) : null}
        </div>
      ))}
      <dl className={styles.amounts}>
        <div>
          <dt>{m.checkout.goods}</dt>
          <dd>{price(basket.subtotal)}</dd>
        </div>
        <div>
          <dt>{place ? m.checkout.feeTo(place) : m.checkout.fee}</dt>
          <dd>{basket.delivery_total === null ? m.checkout.feeUnknown : price(basket.delivery_total)}</dd>
        </div>
        <div className={classNames(styles.total, changed && styles.changed)}>
          <dt>{known ? m.checkout.total : m.checkout.totalWithoutFee}</dt>
          <dd>
            <Price dong={basket.total} size={known ? "large" : "normal"} />
          </dd>
        </div>
      </dl>
      {changed ? <Notice tone="warning">{changed.message}</Notice> : null}
      {known && problems.length === 0 ? <p className={styles.quoted}>{m.checkout.quoted}</p> : null}
      <input type="hidden" name="expected_total" value={basket.total} />
      <input type="hidden" name="fee_known" value={known ? "yes" : "no"} />
      <OrderButton words={m.checkout.order} busy={m.checkout.ordering} />
      <p className={styles.promise}>{m.checkout.orderPromise}</p>
    </section>
  )
}
