import { reader } from "@/i18n/reader"
import styles from "./footer.module.css"
import { Logo } from "./logo"

export async function Footer() {
  const { m, to } = await reader()
  return (
    <footer className={styles.footer}>
      <Wave />
      <div className={styles.row}>
        <div className={styles.about}>
          <p className={styles.brand}>
            <Logo />
            <span>
              <strong>{m.shell.shopName}</strong>
              <br />
              {m.shell.promise}
            </span>
          </p>
          <p>{m.shell.footerNote}</p>
          <p>{m.shell.footerDemo}</p>
        </div>
        <nav className={styles.group} aria-label={m.shell.footerHelp}>
          <h2 className={styles.heading}>{m.shell.footerHelp}</h2>
          <ul role="list">
            <li>
              <a href={to({ route: "products" })}>{m.shell.products}</a>
            </li>
            <li>
              <a href={to({ route: "basket" })}>{m.shell.basket}</a>
            </li>
            <li>
              <a href={to({ route: "orderLookUp" })}>{m.shell.orderLookUpLong}</a>
            </li>
            <li>
              <a href={to({ route: "account" })}>{m.shell.account}</a>
            </li>
          </ul>
        </nav>
        <nav className={styles.group} aria-label={m.shell.footerAbout}>
          <h2 className={styles.heading}>{m.shell.footerAbout}</h2>
          <ul role="list">
            <li>
              <a href={to({ route: "aboutOcop" })}>{m.shell.aboutOcop}</a>
            </li>
            <li>
              <a href={to({ route: "certificateLookUp" })}>{m.certificatePage.lookUp.title}</a>
            </li>
            <li>
              <a href={to({ route: "terms" })}>{m.shell.terms}</a>
            </li>
            <li>
              <a href={to({ route: "sellingHome" })}>{m.selling.toSelling}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** The river in flood season, as one line. */
function Wave() {
  return (
    <svg
      className={styles.wave}
      viewBox="0 0 120 8"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 4c5 0 5-3 10-3s5 3 10 3 5-3 10-3 5 3 10 3 5-3 10-3 5 3 10 3 5-3 10-3 5 3 10 3 5-3 10-3 5 3 10 3 5-3 10-3 5 3 10 3V8H0z" />
    </svg>
  )
}
