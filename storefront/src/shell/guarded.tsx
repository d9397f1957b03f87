import "server-only"
import type { Metadata } from "next"
import { unstable_rethrow } from "next/navigation"
import type { JSX } from "react"
import { reader } from "@/i18n/reader"
import { Page } from "./page"
import { Trouble } from "./trouble"

/**
 * A page that says so when something it needs fails. Next draws its own error page by script only, and
 * leaves the window blank where there is none; this one is part of the answer.
 */
export function guarded<Props extends unknown[]>(page: (...props: Props) => Promise<JSX.Element>) {
  return async function GuardedPage(...props: Props): Promise<JSX.Element> {
    try {
      return await page(...props)
    } catch (error) {
      unstable_rethrow(error) // redirects and "not found" are no failures
      console.error(error)
      return <Unavailable />
    }
  }
}

/** The head of a page whose data can't be read: its title says what the page says. */
export function guardedMetadata<Props extends unknown[]>(head: (...props: Props) => Promise<Metadata>) {
  return async function guardedHead(...props: Props): Promise<Metadata> {
    try {
      return await head(...props)
    } catch (error) {
      unstable_rethrow(error)
      const { m } = await reader()
      return { title: `${m.trouble.errorTitle} · ${m.shell.shopName}` }
    }
  }
}

async function Unavailable() {
  const { m, to, path, query } = await reader()
  return (
    <Page>
      <Trouble
        title={m.trouble.errorTitle}
        text={m.trouble.errorText}
        action={{ href: query.size ? `${path}?${query}` : path, words: m.trouble.errorAction }}
        home={{ href: to({ route: "home" }), words: m.trouble.backHome }}
      />
    </Page>
  )
}
