import "server-only"
import { headers } from "next/headers"
import { cache } from "react"
import { isLocale, type Locale, defaultLocale } from "./locale"
import { messages, type Messages } from "./messages"
import { readerHeaders } from "./reader-headers"
import { matchPath, pathOf, type RouteMatch, type RouteTarget } from "./routes"

export type Reader = {
  locale: Locale
  /** all texts in the reader's language */
  m: Messages
  /** public path of this request, without query */
  path: string
  query: URLSearchParams
  /** the page this request is for; null on an address that is no page */
  here: RouteMatch | null
  /** address of a page in the reader's language */
  to: (target: RouteTarget) => string
}

/** Who reads, in which language and where: for pages, components and server actions alike. */
export const reader = cache(async (): Promise<Reader> => {
  const head = await headers()
  const named = head.get(readerHeaders.locale)
  const locale = isLocale(named) ? named : defaultLocale
  const address = new URL(head.get(readerHeaders.address) ?? "/", "http://reader")
  return {
    locale,
    m: messages[locale],
    path: address.pathname,
    query: address.searchParams,
    here: matchPath(address.pathname),
    to: (target) => pathOf(locale, target),
  }
})
