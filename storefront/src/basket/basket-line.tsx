import type { BasketLine } from "@/backend/shapes/basket"
import { formatPrice } from "@/i18n/format"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import styles from "./basket-line.module.css"
import { removeFromBasket } from "./line-actions"
import { LineProblem } from "./line-problem"
import { lineTitle, lineVariant } from "./line-title"
import { QuantityForm } from "./quantity-form"

/** One product in the basket: what it is, how many, what it costs and what is wrong with it. */
export async function BasketLineRow({ line }: { line: BasketLine }) {
  const { m, locale, to, query } = await reader()
  const title = lineTitle(locale, line)
  const variant = lineVariant(locale, line)
  const product = to({ route: "product", params: { handle: line.product_handle } })
  const refused = query.get(queryNames.line[locale]) === line.id ? query.get(queryNames.check[locale]) : null
  return (
    <li className={styles.line} id={line.id}>
      <a className={styles.picture} href={product} tabIndex={-1} aria-hidden="true">
        <Picture picture={line.picture} alt="" sizes="6rem" />
      </a>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <a href={product}>{title}</a>
        </h3>
        {variant ? <p className={styles.small}>{variant}</p> : null}
        {line.quantity > 1 ? (
          <p className={styles.small}>{m.basket.each(formatPrice(locale, line.unit_price))}</p>
        ) : null}
      </div>
      <LineProblem line={line} title={title} refused={refused} />
      <div className={styles.controls}>
        <QuantityForm line={line} title={title} wrong={refused === "quantity_invalid"} />
        <form action={removeFromBasket}>
          <input type="hidden" name="line_id" value={line.id} />
          <button className={styles.remove} aria-label={m.basket.removeOf(title)}>
            {m.basket.remove}
          </button>
        </form>
        <p className={styles.total}>
          <Price dong={line.total} />
        </p>
      </div>
    </li>
  )
}
