import type { ReactNode } from "react"
import { reader } from "@/i18n/reader"
import type { RouteName } from "@/i18n/routes"
import { Page } from "@/shell/page"
import { Button } from "@/ui/button"
import { AccountFlash } from "./account-flash"
import styles from "./account-frame.module.css"
import { signOutShopper } from "./sign-in-actions"

const places = ["account", "accountOrders", "accountAddresses"] as const satisfies readonly RouteName[]

/** The frame around every page of a signed-in shopper. */
export async function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { m, to, here } = await reader()
  const words = {
    account: m.account.overview,
    accountOrders: m.account.orders,
    accountAddresses: m.account.addresses,
  }
  return (
    <Page>
      <div className={styles.frame}>
        <nav className={styles.navigation} aria-label={m.account.navigation}>
          <ul role="list" className={styles.places}>
            {places.map((route) => (
              <li key={route}>
                <a
                  className={styles.place}
                  href={to({ route })}
                  aria-current={here?.route === route ? "page" : undefined}
                >
                  {words[route]}
                </a>
              </li>
            ))}
          </ul>
          <form action={signOutShopper}>
            <Button tone="plain">{m.account.signOut}</Button>
          </form>
        </nav>
        <div className={styles.content}>
          <h1>{title}</h1>
          <AccountFlash />
          {children}
        </div>
      </div>
    </Page>
  )
}
