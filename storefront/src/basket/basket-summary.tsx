import type { Basket } from "@/backend/shapes/basket"
import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import { Price } from "@/ui/price"
import styles from "./basket-summary.module.css"

/** The sum of the goods and the way on, in reach of a thumb on phones. */
export async function BasketSummary({ basket }: { basket: Basket }) {
  const { m, to } = await reader()
  return (
    <div className={styles.summary}>
      <p className={styles.sum}>
        <span>
          {m.basket.sum} <span className={styles.pieces}>({m.basket.pieces(basket.count)})</span>
        </span>
        <Price dong={basket.subtotal} />
      </p>
      <p className={styles.later}>{m.basket.feeLater}</p>
      <ButtonLink className={styles.go} href={to({ route: "checkout" })} wide>
        {m.basket.goOn}
      </ButtonLink>
      <a className={styles.more} href={to({ route: "products" })}>
        {m.basket.keepLooking}
      </a>
    </div>
  )
}
