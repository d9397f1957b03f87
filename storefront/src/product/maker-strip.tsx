import type { Product } from "@/backend/shapes/catalogue"
import { reader } from "@/i18n/reader"
import { Picture } from "@/ui/picture"
import styles from "./maker-strip.module.css"

/** Who made it, where, and the beginning of their story. */
export async function MakerStrip({ maker }: { maker: Product["maker"] }) {
  const { m, to } = await reader()
  return (
    <section className={styles.strip} aria-labelledby="co-so">
      {maker.picture ? (
        <Picture picture={maker.picture} alt="" sizes="8rem" className={styles.picture} />
      ) : null}
      <div className={styles.words}>
        <p className={styles.role}>{m.product.madeBy}</p>
        <h2 id="co-so">{maker.name}</h2>
        <p className={styles.where}>
          {m.product.legalForms[maker.legal_form]}, {maker.commune.name}
        </p>
        {maker.story ? <p>{maker.story}</p> : null}
        <p>
          <a className={styles.more} href={to({ route: "maker", params: { handle: maker.handle } })}>
            {m.product.seeMaker(maker.name)}
          </a>
        </p>
      </div>
    </section>
  )
}
