import { addedLine } from "@/basket/added-line"
import { passingQueries, queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import styles from "./flash.module.css"

/** What the action that led here did: the line it put into the basket, or why it couldn't. */
export async function Flash() {
  const { m, to, locale, query } = await reader()
  const error = query.get(queryNames.error[locale])
  if (error) {
    return (
      <div className={`${styles.flash} ${styles.bad}`} role="alert">
        <p>{m.trouble.byCode[error] ?? m.trouble.unknown}</p>
        <Close />
      </div>
    )
  }
  const added = query.get(queryNames.added[locale])
  const line = added === null ? null : await addedLine(added)
  if (!line) return null
  return (
    <div className={styles.flash} role="status">
      <p>{m.basket.added(line.title)}</p>
      <a href={to({ route: "basket" })}>{m.basket.seeBasket}</a>
      <Close />
    </div>
  )
}

/** The same page without the message: a link, so that it works without script. */
async function Close() {
  const { m, locale, path, query } = await reader()
  const rest = new URLSearchParams(query)
  for (const name of passingQueries) rest.delete(queryNames[name][locale])
  return (
    <a className={styles.close} href={rest.size ? `${path}?${rest}` : path} aria-label={m.shell.close}>
      <span aria-hidden="true">×</span>
    </a>
  )
}
