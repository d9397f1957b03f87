import type { Card } from "@/backend/shapes/catalogue"
import styles from "./card-grid.module.css"
import { ProductCard } from "./product-card"

type CardGridProps = {
  cards: Card[]
  level?: 2 | 3
  /** how many pictures are in sight when the page opens */
  inSight?: number
}

export function CardGrid({ cards, level, inSight = 0 }: CardGridProps) {
  return (
    <ul role="list" className={styles.grid}>
      {cards.map((card, index) => (
        <li key={card.id} className={styles.cell}>
          <ProductCard card={card} level={level} first={index < inSight} />
        </li>
      ))}
    </ul>
  )
}
