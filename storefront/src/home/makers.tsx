import type { Card } from "@/backend/shapes/catalogue"
import { reader } from "@/i18n/reader"
import styles from "./makers.module.css"
import { makersMet } from "./makers-met"

const shown = 6

/** The people behind the products above, by name and place. */
export async function Makers({ cards }: { cards: Card[] }) {
  const { m, to } = await reader()
  return (
    <section className={styles.makers} aria-labelledby="nguoi-lam-ra">
      <h2 id="nguoi-lam-ra">{m.home.makers}</h2>
      <ul role="list" className={styles.list}>
        {makersMet(cards)
          .slice(0, shown)
          .map(({ handle, name, commune, products }) => (
            <li key={handle}>
              <a className={styles.maker} href={to({ route: "maker", params: { handle } })}>
                <span className={styles.name}>{name}</span>
                <span className={styles.where}>{commune}</span>
                <span className={styles.what}>{products.join(", ")}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
