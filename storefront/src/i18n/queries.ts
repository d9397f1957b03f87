import type { Locale } from "./locale"

/** Names of query parameters in each language. Pages read and write them through this table only. */
export const queryNames = {
  search: { vi: "q", en: "q" },
  star: { vi: "sao", en: "star" },
  branch: { vi: "nganh", en: "branch" },
  commune: { vi: "xa", en: "commune" },
  seller: { vi: "noi-ban", en: "seller" },
  maker: { vi: "co-so", en: "maker" },
  /** two amounts in đồng, `50000-100000`; the second may be missing */
  price: { vi: "gia", en: "price" },
  inStock: { vi: "con-hang", en: "in-stock" },
  sort: { vi: "xep", en: "sort" },
  page: { vi: "trang", en: "page" },
  /** id of the basket line that was just added */
  added: { vi: "da_them", en: "added" },
  /** code of what went wrong in the action that led here */
  error: { vi: "loi", en: "error" },
  /** there is something to mend in the form on this page */
  check: { vi: "xem-lai", en: "check" },
  /** id of the basket line that the error is about */
  line: { vi: "mon", en: "line" },
  /** what was just done in the account: saved, deleted, signed out */
  done: { vi: "xong", en: "done" },
  /** page to go on to after signing in */
  next: { vi: "tiep", en: "next" },
  /** code of a purchase */
  purchase: { vi: "ma", en: "code" },
  /** number of a certificate to look up */
  certificateNumber: { vi: "so", en: "number" },
  /** id of a saved address */
  address: { vi: "dia-chi", en: "address" },
} as const satisfies Record<string, Record<Locale, string>>

export type QueryName = keyof typeof queryNames

/** Parameters that tell of one action only, and so are left out when an address is kept or translated. */
export const passingQueries: readonly QueryName[] = ["added", "error", "check", "line", "done"]

/** The same query in the other language; parameters that tell of an action just done are dropped. */
export function translateQuery(query: URLSearchParams, from: Locale, to: Locale): URLSearchParams {
  const translated = new URLSearchParams()
  for (const [key, value] of query) {
    const name = (Object.keys(queryNames) as QueryName[]).find(
      (candidate) => queryNames[candidate][from] === key,
    )
    if (name && !passingQueries.includes(name)) translated.append(queryNames[name][to], value)
  }
  return translated
}
