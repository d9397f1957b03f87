import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "./content-security-policy"
import { readerHeaders } from "./i18n/reader-headers"
import { internalPathOf, localeOfPath, matchPath } from "./i18n/routes"

/**
 * Takes an address in the reader's language to the page that answers it. What isn't in the table of
 * routes, the internal paths among it, gets the not-found page in the language of the address.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const match = matchPath(pathname)
  const locale = localeOfPath(pathname)

  const nonce = crypto.randomUUID().replaceAll("-", "")
  const policy = contentSecurityPolicy(nonce)

  const headers = new Headers(request.headers)
  headers.set(readerHeaders.locale, locale)
  headers.set(readerHeaders.address, pathname + search)
  headers.set(readerHeaders.nonce, nonce)
  headers.set("Content-Security-Policy", policy) // Next puts the nonce on its own scripts when it finds it here

  const target = request.nextUrl.clone()
  target.pathname = match ? internalPathOf(match) : `/${locale}/not-found/page`
  const response = NextResponse.rewrite(target, { request: { headers } })
  response.headers.set("Content-Security-Policy", policy)
  return response
}

export const config = {
  matcher:
    "/((?!_next/|api/|media/|art/|icon.svg$|favicon.ico$|robots.txt$|sitemap.xml$|manifest.webmanifest$).*)",
}
