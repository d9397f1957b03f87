import { reader } from "@/i18n/reader"
import { signOutSeller } from "../sign-in-actions"
import { requireSeller } from "../signed-in-seller"
import { workspacePlaces } from "../workspace-places"
import { Button } from "@/ui/button"
import { ForwardIcon } from "@/ui/icons"
import { overviewCards } from "./cards"
import styles from "./overview.module.css"

/** What waits today, then every place of the workspace, so that a phone's bar needn't hold them all. */
export async function Overview() {
  const [{ m, to }, { me, who }] = await Promise.all([reader(), requireSeller()])
  const cards = await Promise.all(
    overviewCards.map(async ({ area, Card }) => ({ area, card: await Card({ me, who }) })),
  )
  const waiting = cards.filter(({ card }) => card !== null)
  return (
    <>
      <section className={styles.section} aria-labelledby="viec-can-lam">
        <h2 id="viec-can-lam">{m.selling.toDo}</h2>
        {waiting.length > 0 ? (
          <ul role="list" className={styles.cards}>
            {waiting.map(({ area, card }) => (
              <li key={area}>{card}</li>
            ))}
          </ul>
        ) : (
          <p>{m.selling.nothingToDo}</p>
        )}
      </section>
      <section className={styles.section} aria-labelledby="moi-noi">
        <h2 id="moi-noi">{m.selling.allPlaces}</h2>
        <ul role="list" className={styles.places}>
          {workspacePlaces
            .filter(({ target }) => target.route !== "sellingHome")
            .map(({ target, words, icon: Icon }) => (
              <li key={target.route}>
                <a className={styles.place} href={to(target)}>
                  <Icon />
                  <span>{words(m)}</span>
                  <ForwardIcon />
                </a>
              </li>
            ))}
          <li>
            <a className={styles.place} href={to({ route: "maker", params: { handle: me.seller.handle } })}>
              <span>{m.selling.ownPage}</span>
              <ForwardIcon />
            </a>
          </li>
        </ul>
        <form action={signOutSeller} className={styles.leave}>
          <Button tone="quiet">{m.account.signOut}</Button>
        </form>
      </section>
    </>
  )
}
