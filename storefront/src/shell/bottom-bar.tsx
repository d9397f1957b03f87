import type { ReactNode } from "react"
import { basketCount } from "@/basket/cookie"
import { reader } from "@/i18n/reader"
import type { RouteTarget } from "@/i18n/routes"
import { BasketIcon, HatIcon, HouseIcon, JarIcon, SlipIcon } from "@/ui/icons"
import styles from "./bottom-bar.module.css"

/** The main places in reach of a thumb, on phones only. */
export async function BottomBar() {
  const { m, to, here } = await reader()
  const count = await basketCount()
  const places: { target: RouteTarget; words: string; icon: ReactNode; count?: number }[] = [
    { target: { route: "home" }, words: m.shell.home, icon: <HouseIcon /> },
    { target: { route: "products" }, words: m.shell.products, icon: <JarIcon /> },
    { target: { route: "orderLookUp" }, words: m.shell.orderLookUp, icon: <SlipIcon /> },
    { target: { route: "account" }, words: m.shell.account, icon: <HatIcon /> },
    { target: { route: "basket" }, words: m.shell.basket, icon: <BasketIcon />, count },
  ]
  return (
    <nav className={styles.bar} aria-label={m.shell.quickNavigation}>
      <ul role="list" className={styles.places}>
        {places.map(({ target, words, icon, count: pieces }) => (
          <li key={target.route}>
            <a
              className={styles.place}
              href={to(target)}
              aria-current={here?.route === target.route ? "page" : undefined}
            >
              {icon}
              <span aria-hidden={pieces ? true : undefined}>{words}</span>
              {pieces ? (
                <>
                  <span className={styles.count} aria-hidden="true">
                    {pieces}
                  </span>
                  <span className="visually-hidden">{m.shell.basketWith(pieces)}</span>
                </>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
