import { reader } from "@/i18n/reader"
import styles from "./breadcrumbs.module.css"

/** The way from the home page to here; the page itself is its heading and isn't repeated. */
export async function Breadcrumbs({ way }: { way: { href: string; words: string }[] }) {
  const { m, to } = await reader()
  const steps = [{ href: to({ route: "home" }), words: m.shell.home }, ...way]
  return (
    <nav aria-label={m.shell.breadcrumbs}>
      <ol role="list" className={styles.way}>
        {steps.map(({ href, words }) => (
          <li key={href} className={styles.step}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
