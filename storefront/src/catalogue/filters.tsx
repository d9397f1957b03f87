import { Children, type ReactNode } from "react"
import type { Facets } from "@/backend/shapes/catalogue"
import { formatNumber } from "@/i18n/format"
import { queryNames } from "@/i18n/queries"
import { reader } from "@/i18n/reader"
import { Button } from "@/ui/button"
import { wordsOfPrice } from "./filter-words"
import styles from "./filters.module.css"
import { filterCount, priceWord, type Selection } from "./selection"
import { branchWords, sortWords } from "./words"

/** The conditions as a GET form: opened by a tap on a phone, beside the list on a wide screen. */
export async function Filters({ selection, facets }: { selection: Selection; facets: Facets }) {
  const { m, to, locale } = await reader()
  const c = m.catalogue
  const name = (query: keyof typeof queryNames) => queryNames[query][locale]
  const count = filterCount(selection)
  const stars = [...facets.star].sort((a, b) => b.value - a.value)
  return (
    <details className={styles.filters}>
      <summary className={styles.summary}>{count ? c.filtersWith(count) : c.filters}</summary>
      <form className={styles.form} action={to({ route: "products" })} method="get">
        {selection.search ? <input type="hidden" name={name("search")} value={selection.search} /> : null}
        {selection.sort ? (
          <input type="hidden" name={name("sort")} value={sortWords[selection.sort][locale]} />
        ) : null}
        <Group legend={c.star}>
          {stars.map(({ value, count: found }) => (
            <Row
              key={value}
              name={name("star")}
              value={value}
              chosen={selection.stars.includes(value)}
              found={found}
            >
              {c.stars(value)}
            </Row>
          ))}
        </Group>
        <Group legend={c.branch}>
          {facets.branch.map(({ value, count: found }) => (
            <Row
              key={value}
              name={name("branch")}
              value={branchWords[value][locale]}
              chosen={selection.branches.includes(value)}
              found={found}
            >
              {c.branches[value]}
            </Row>
          ))}
        </Group>
        <Group legend={c.price}>
          <Row type="radio" name={name("price")} value="" chosen={!selection.price}>
            {c.anyPrice}
          </Row>
          {facets.price.map(({ from, to: upTo, count: found }) => {
            const range = { from: from ?? 0, to: upTo ?? null }
            const word = priceWord(range)
            const chosen = selection.price !== null && priceWord(selection.price) === word
            return (
              <Row key={word} type="radio" name={name("price")} value={word} chosen={chosen} found={found}>
                {wordsOfPrice(locale, c, range)}
              </Row>
            )
          })}
        </Group>
        <FoldedGroup legend={c.commune} open={selection.communes.length > 0}>
          {facets.commune.map(({ value, label, count: found }) => (
            <Row
              key={value}
              name={name("commune")}
              value={value}
              chosen={selection.communes.includes(value)}
              found={found}
            >
              {label}
            </Row>
          ))}
        </FoldedGroup>
        <FoldedGroup legend={c.seller} open={selection.sellers.length > 0}>
          {facets.seller.map(({ value, label, count: found }) => (
            <Row
              key={value}
              name={name("seller")}
              value={value}
              chosen={selection.sellers.includes(value)}
              found={found}
            >
              {label}
            </Row>
          ))}
        </FoldedGroup>
        <Row name={name("inStock")} value="1" chosen={selection.inStock}>
          {c.inStock}
        </Row>
        <div className={styles.apply}>
          <Button wide>{c.apply}</Button>
        </div>
      </form>
    </details>
  )
}

/** A question about what was found; where there is nothing to choose from, it isn't asked. */
function Group({ legend, children }: { legend: string; children: ReactNode }) {
  if (Children.count(children) === 0) return null
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** A list too long to stand open: folded away until something in it is chosen. */
function FoldedGroup({ legend, open, children }: { legend: string; open: boolean; children: ReactNode }) {
  if (Children.count(children) === 0) return null
  return (
    <details className={styles.folded} open={open}>
      <summary className={styles.summary}>{legend}</summary>
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        {children}
      </fieldset>
    </details>
  )
}

type RowProps = {
  type?: "checkbox" | "radio"
  name: string
  value: string | number
  chosen: boolean
  /** how many products it would leave */
  found?: number
  children: ReactNode
}

async function Row({ type = "checkbox", name, value, chosen, found, children }: RowProps) {
  const { locale } = await reader()
  return (
    <label className={styles.row}>
      <input className={styles.mark} type={type} name={name} value={value} defaultChecked={chosen} />
      <span className={styles.words}>{children}</span>
      {found === undefined ? null : <span className={styles.found}>{formatNumber(locale, found)}</span>}
    </label>
  )
}
