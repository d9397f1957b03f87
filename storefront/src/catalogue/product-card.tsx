import type { Card } from "@/backend/shapes/catalogue"
import { addToBasket } from "@/basket/actions"
import { reader } from "@/i18n/reader"
import { BasketIcon, ForwardIcon } from "@/ui/icons"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { StarBadge } from "@/ui/star-badge"
import styles from "./product-card.module.css"

type ProductCardProps = {
  card: Card
  /** level of the name among the page's headings */
  level?: 2 | 3
  /** in sight when the page opens, so its picture needn't wait */
  first?: boolean
}

/** A product on its stall: the whole card leads to the product, the round button puts it into the basket. */
export async function ProductCard({ card, level = 2, first }: ProductCardProps) {
  const { m, to } = await reader()
  const Name = level === 2 ? "h2" : "h3"
  return (
    <article className={styles.card} id={`sp-${card.handle}`}>
      <div className={styles.front}>
        <Picture
          picture={card.picture}
          alt=""
          sizes="(min-width: 75rem) 17rem, (min-width: 45rem) 30vw, 46vw"
          first={first}
        />
        <div className={styles.badge}>
          <StarBadge badge={card.badge} size="card" />
        </div>
      </div>
      <Name className={styles.name}>
        <a className={styles.link} href={to({ route: "product", params: { handle: card.handle } })}>
          {card.title}
        </a>
      </Name>
      {card.badge?.star && m.badge.note[card.badge.state] ? (
        <p className={styles.note}>{m.badge.note[card.badge.state]}</p>
      ) : null}
      {card.net_quantity ? <p className={styles.quantity}>{card.net_quantity}</p> : null}
      <p className={styles.maker}>{m.catalogue.by(card.maker.name, card.commune.name)}</p>
      <div className={styles.foot}>
        <div>
          {card.price_from === null ? null : <Price dong={card.price_from} from={card.has_variants} />}
          <StockWords card={card} />
        </div>
        <Take card={card} />
      </div>
    </article>
  )
}

/** Stock only where it matters: nearly gone, gone, or not for sale for the time being. */
async function StockWords({ card }: { card: Card }) {
  const { m } = await reader()
  if (card.on_hold) return <p className={styles.gone}>{m.catalogue.onHold}</p>
  if (!card.in_stock) return <p className={styles.gone}>{m.catalogue.soldOut}</p>
  if (card.stock_left === null) return null
  return <p className={styles.left}>{m.catalogue.left(card.stock_left)}</p>
}

async function Take({ card }: { card: Card }) {
  const { m, to, path, query } = await reader()
  if (!card.in_stock) return null
  if (!card.variant_id) {
    return (
      <a
        className={styles.choose}
        href={to({ route: "product", params: { handle: card.handle } })}
        aria-label={m.catalogue.chooseVariantNamed(card.title)}
      >
        <span className={styles.chooseWords}>{m.catalogue.chooseVariant}</span>
        <ForwardIcon />
      </a>
    )
  }
  return (
    <form action={addToBasket} className={styles.take}>
      <input type="hidden" name="variant_id" value={card.variant_id} />
      <input type="hidden" name="quantity" value="1" />
      <input
        type="hidden"
        name="return_to"
        value={`${path}${query.size ? `?${query}` : ""}#sp-${card.handle}`}
      />
      <button className={styles.round} type="submit" aria-label={m.basket.addNamed(card.title)}>
        <BasketIcon />
      </button>
    </form>
  )
}
