import type { Branch } from "@/backend/shapes/catalogue"
import type { Locale } from "@/i18n/locale"
import { queryNames } from "@/i18n/queries"
import { pathOf } from "@/i18n/routes"
import { branchWords, keyOfWord, type Sort, sortWords } from "./words"

/** đồng, from and including `from`, below `to` */
export type PriceRange = { from: number; to: number | null }

/** What a shopper asked the catalogue for. */
export type Selection = {
  search: string
  stars: number[]
  branches: Branch[]
  communes: string[]
  sellers: string[]
  price: PriceRange | null
  inStock: boolean
  /** null: as the shop thinks best for this question */
  sort: Sort | null
  page: number
}

export const nothingSelected: Selection = {
  search: "",
  stars: [],
  branches: [],
  communes: [],
  sellers: [],
  price: null,
  inStock: false,
  sort: null,
  page: 1,
}

const longestSearch = 100
/** of one condition; nobody ticks more */
const mostValues = 50
const cardsPerPage = 24

const present = <Value>(value: Value | null): value is Value => value !== null

/** Reads a selection from an address. What makes no sense is left out, never an error. */
export function readSelection(locale: Locale, query: URLSearchParams): Selection {
  const all = (name: keyof typeof queryNames) =>
    [...new Set(query.getAll(queryNames[name][locale]))].slice(0, mostValues)
  const one = (name: keyof typeof queryNames) => query.get(queryNames[name][locale]) ?? ""
  const page = Number(one("page"))
  return {
    search: one("search").normalize("NFC").trim().slice(0, longestSearch),
    stars: all("star")
      .map(Number)
      .filter((star) => [3, 4, 5].includes(star)),
    branches: all("branch")
      .map((word) => keyOfWord(branchWords, locale, word))
      .filter(present),
    communes: all("commune").filter((code) => /^\d{5}$/.test(code)),
    sellers: all("seller").filter((handle) => /^[a-z0-9-]{1,200}$/.test(handle)),
    price: readPrice(one("price")),
    inStock: one("inStock") === "1",
    sort: keyOfWord(sortWords, locale, one("sort")),
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
  }
}

function readPrice(text: string): PriceRange | null {
  const amounts = /^(\d{1,9})-(\d{1,9})?$/.exec(text)
  return amounts ? { from: Number(amounts[1]), to: amounts[2] ? Number(amounts[2]) : null } : null
}

export const priceWord = ({ from, to }: PriceRange): string => `${from}-${to ?? ""}`

/** The selection as parameters of an address, in the reader's language; defaults are left out. */
export function queryOf(locale: Locale, selection: Selection): URLSearchParams {
  const query = new URLSearchParams()
  const add = (name: keyof typeof queryNames, values: (string | number)[]) =>
    values.forEach((value) => query.append(queryNames[name][locale], String(value)))
  add("search", selection.search ? [selection.search] : [])
  add("star", selection.stars)
  add(
    "branch",
    selection.branches.map((branch) => branchWords[branch][locale]),
  )
  add("commune", selection.communes)
  add("seller", selection.sellers)
  add("price", selection.price ? [priceWord(selection.price)] : [])
  add("inStock", selection.inStock ? [1] : [])
  add("sort", selection.sort ? [sortWords[selection.sort][locale]] : [])
  add("page", selection.page > 1 ? [selection.page] : [])
  return query
}

/** Address of the catalogue with this selection. */
export function catalogueHref(locale: Locale, selection: Partial<Selection>): string {
  const query = queryOf(locale, { ...nothingSelected, ...selection })
  const path = pathOf(locale, { route: "products" })
  return query.size ? `${path}?${query}` : path
}

/** The same question in the backend's names. */
export function backendQuery(selection: Selection, limit = cardsPerPage): URLSearchParams {
  const query = new URLSearchParams({ page: String(selection.page), limit: String(limit) })
  if (selection.search) query.set("q", selection.search)
  selection.stars.forEach((star) => query.append("star", String(star)))
  selection.branches.forEach((branch) => query.append("branch", branch))
  selection.communes.forEach((code) => query.append("commune", code))
  selection.sellers.forEach((handle) => query.append("seller", handle))
  if (selection.price) query.set("price_min", String(selection.price.from))
  if (selection.price?.to) query.set("price_max", String(selection.price.to - 1))
  if (selection.inStock) query.set("in_stock", "true")
  query.set("sort", selection.sort ?? defaultSort(selection))
  return query
}

/** Without words to match, what many people buy comes first. */
export const defaultSort = (selection: Selection): Sort => (selection.search ? "relevance" : "popular")

/** How many conditions narrow the list, the search words aside. */
export const filterCount = ({ stars, branches, communes, sellers, price, inStock }: Selection): number =>
  stars.length + branches.length + communes.length + sellers.length + (price ? 1 : 0) + (inStock ? 1 : 0)
