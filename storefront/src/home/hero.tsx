import { reader } from "@/i18n/reader"
import { ButtonLink } from "@/ui/button"
import styles from "./hero.module.css"

/** The promise, and the way in. The drawing is a background: the page is whole without it. */
export async function Hero() {
  const { m, to } = await reader()
  return (
    <section className={styles.hero}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1 className={styles.promise}>
            {m.home.promise.map((part) => (
              <span key={part} className={styles.part}>
                {part}{" "}
              </span>
            ))}
          </h1>
          <p className={styles.lead}>{m.home.lead}</p>
          <p className={styles.ways}>
            <ButtonLink href={to({ route: "products" })}>{m.home.seeProducts}</ButtonLink>
            <ButtonLink tone="quiet" href={to({ route: "aboutOcop" })}>
              {m.home.aboutOcop}
            </ButtonLink>
          </p>
        </div>
        <div className={styles.art} aria-hidden="true" />
      </div>
    </section>
  )
}
