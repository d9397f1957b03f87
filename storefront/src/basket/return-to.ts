import { type QueryName, passingQueries, queryNames } from "@/i18n/queries"
import type { Locale } from "@/i18n/locale"
import { matchPath } from "@/i18n/routes"

/**
 * Where a form sends the shopper back to: `wanted` when it is a page of this shop, else `fallback`,
 * with the outcome of the action in its query. A fragment is kept, so that a list stays where it was.
 */
export function returnAddress(
  wanted: FormDataEntryValue | null,
  fallback: string,
  locale: Locale,
  outcome: Partial<Record<QueryName, string>>,
): string {
  const address = pageOfThisShop(wanted) ?? new URL(fallback, "http://shop")
  for (const name of passingQueries) address.searchParams.delete(queryNames[name][locale])
  for (const [name, value] of Object.entries(outcome))
    address.searchParams.set(queryNames[name as QueryName][locale], value)
  return address.pathname + address.search + address.hash
}

function pageOfThisShop(wanted: FormDataEntryValue | null): URL | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, "http://shop"))
    return null
  const address = new URL(wanted, "http://shop")
  return address.host === "shop" && matchPath(address.pathname) ? address : null
}
