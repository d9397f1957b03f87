import type { BasketPart } from "@/backend/shapes/basket"
import { reader } from "@/i18n/reader"
import { Price } from "@/ui/price"
import { BasketLineRow } from "./basket-line"
import styles from "./basket-part.module.css"

/** The goods of one seller: one delivery, one order. */
export async function BasketPartPanel({ part }: { part: BasketPart }) {
  const { m } = await reader()
  const heading = `seller-${part.seller.id}`
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 className={styles.seller} id={heading}>
        {part.seller.name}
      </h2>
      <ul role="list" className={styles.lines}>
        {part.lines.map((line) => (
          <BasketLineRow key={line.id} line={line} />
        ))}
      </ul>
      <p className={styles.subtotal}>
        <span>{m.basket.sellerSubtotal}</span>
        <Price dong={part.subtotal} />
      </p>
    </section>
  )
}
