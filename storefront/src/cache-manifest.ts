import type { RouteName } from "./i18n/routes"

type Entry = {
  /** what the backend calls it when it reports a change; `<key>` stands for a handle */
  tag: string
  /** seconds that an answer may be shown without asking again, in case a report of a change got lost */
  life: number
  /** the pages that show it */
  pages: readonly RouteName[]
}

/**
 * Everything the storefront keeps: its tag, its longest life and the pages made of it. Reads take
 * their settings from here, and `/api/revalidate` accepts these tags and no others.
 */
export const cacheManifest = {
  catalogue: { tag: "catalogue", life: 60, pages: ["home", "products", "product", "maker"] },
  product: { tag: "product:<key>", life: 60, pages: ["product"] },
  maker: { tag: "maker:<key>", life: 300, pages: ["maker"] },
  certificates: { tag: "certificates", life: 60, pages: ["certificate"] },
  administrativeUnits: { tag: "administrative-units", life: 86_400, pages: ["checkout", "accountAddresses"] },
} as const satisfies Record<string, Entry>

export type CacheName = keyof typeof cacheManifest
type KeyedName = {
  [Name in CacheName]: (typeof cacheManifest)[Name]["tag"] extends `${string}<key>` ? Name : never
}[CacheName]

/** One cached read: what it reads, and what else its answer is made of. */
export type CacheRead = ({ name: Exclude<CacheName, KeyedName> } | { name: KeyedName; key: string }) & {
  also?: readonly Exclude<CacheName, KeyedName>[]
}

export const tagOf = (read: CacheRead): string =>
  "key" in read ? cacheManifest[read.name].tag.replace("<key>", read.key) : cacheManifest[read.name].tag

/**
 * Fetch settings of a cached read. Next would show an answer past its life once more while it fetches
 * the next one; the window in the header is part of the cache's key and makes the life a hard limit.
 */
export function cacheSettings(read: CacheRead, now = Date.now()) {
  const { life } = cacheManifest[read.name]
  const tags = [tagOf(read), ...(read.also ?? []).map((name) => cacheManifest[name].tag)]
  return {
    headers: { "x-cache-window": String(Math.floor(now / 1000 / life)) },
    next: { revalidate: life, tags },
  }
}

const patterns = Object.values(cacheManifest).map(
  ({ tag }) => new RegExp(`^${tag.replace("<key>", "[a-z0-9-]{1,200}")}$`),
)

/** Whether a tag reported by the backend is one that this shop keeps something under. */
export const isKnownTag = (tag: string): boolean => patterns.some((pattern) => pattern.test(tag))
