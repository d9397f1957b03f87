import { basketCount } from "@/basket/cookie"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import type { RouteTarget } from "@/i18n/routes"
import { BasketIcon, SearchIcon } from "@/ui/icons"
import styles from "./header.module.css"
import { LanguageSwitch } from "./language-switch"
import { Logo } from "./logo"

export async function Header() {
  const { m, to, here } = await reader()
  const count = await basketCount()
  const links: { target: RouteTarget; words: string }[] = [
    { target: { route: "products" }, words: m.shell.products },
    { target: { route: "aboutOcop" }, words: m.shell.aboutOcop },
    { target: { route: "orderLookUp" }, words: m.shell.orderLookUp },
    { target: { route: "account" }, words: m.shell.account },
  ]
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <a className={styles.brand} href={to({ route: "home" })}>
          <Logo />
          <span className={styles.name}>{m.shell.shopName}</span>
        </a>
        <SearchForm />
        <nav className={styles.links} aria-label={m.shell.mainNavigation}>
          {links.map(({ target, words }) => (
            <a
              key={target.route}
              href={to(target)}
              aria-current={here?.route === target.route ? "page" : undefined}
            >
              {words}
            </a>
          ))}
          <a className={styles.basket} href={to({ route: "basket" })}>
            <BasketIcon />
            <span className={styles.basketWord} aria-hidden={count ? true : undefined}>
              {m.shell.basket}
            </span>
            {count ? (
              <>
                <span className={styles.count} aria-hidden="true">
                  {count}
                </span>
                <span className="visually-hidden">{m.shell.basketWith(count)}</span>
              </>
            ) : null}
          </a>
        </nav>
        <LanguageSwitch />
      </div>
    </header>
  )
}

/** A plain GET form: the catalogue reads the words from the address. */
async function SearchForm() {
  const { m, to, locale, query } = await reader()
  const name = queryNames.search[locale]
  return (
    <form className={styles.search} action={to({ route: "products" })} method="get" role="search">
      <label className="visually-hidden" htmlFor="tim-san-pham">
        {m.shell.searchLabel}
      </label>
      <input
        id="tim-san-pham"
        className={styles.searchInput}
        type="search"
        name={name}
        defaultValue={query.get(name) ?? ""}
        placeholder={m.shell.searchPlaceholder}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className={styles.searchButton} type="submit">
        <SearchIcon />
        <span className="visually-hidden">{m.shell.searchButton}</span>
      </button>
    </form>
  )
}
