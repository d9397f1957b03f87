import { classNames } from "@/ui/class-names"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { signOutSeller } from "./sign-in-actions"
import { workspacePlaces } from "./workspace-places"
import styles from "./workspace-navigation.module.css"

/** The places of the workspace: a bar in reach of a thumb on phones, a list at the side elsewhere. */
export async function WorkspaceNavigation() {
  const { m, to, path } = await reader()
  const home = to({ route: "sellingHome" })
  const isHere = (address: string) => path === address || (address !== home && path.startsWith(`${address}/`))
  return (
    <nav className={styles.navigation} aria-label={m.selling.navigation}>
      <ul role="list" className={styles.places}>
        {workspacePlaces.map(({ target, words, icon: Icon, inBar }) => {
          const address = to(target)
          return (
            <li key={target.route} className={classNames(!inBar && styles.besides)}>
              <a className={styles.place} href={address} aria-current={isHere(address) ? "page" : undefined}>
                <Icon />
                <span>{words(m)}</span>
              </a>
            </li>
          )
        })}
      </ul>
      <form action={signOutSeller} className={styles.leave}>
        <Button tone="plain">{m.account.signOut}</Button>
      </form>
    </nav>
  )
}
