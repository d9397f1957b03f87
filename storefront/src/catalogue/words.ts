import type { Branch } from "@/backend/shapes/catalogue"
import type { Locale } from "@/i18n/locale"

/** How kinds of products are named in addresses. */
export const branchWords: Record<Branch, Record<Locale, string>> = {
  food: { vi: "thuc-pham", en: "food" },
  drink: { vi: "do-uong", en: "drinks" },
  medicinal: { vi: "duoc-lieu", en: "medicinal" },
  handicraft: { vi: "thu-cong", en: "handicrafts" },
  ornamental: { vi: "sinh-vat-canh", en: "ornamental" },
  tourism: { vi: "du-lich", en: "tourism" },
}

export const sorts = ["relevance", "popular", "newest", "price_asc", "price_desc", "name"] as const
export type Sort = (typeof sorts)[number]

/** How orders of a list are named in addresses. */
export const sortWords: Record<Sort, Record<Locale, string>> = {
  relevance: { vi: "phu-hop", en: "best-match" },
  popular: { vi: "ban-chay", en: "best-selling" },
  newest: { vi: "moi", en: "newest" },
  price_asc: { vi: "gia-thap", en: "lowest-price" },
  price_desc: { vi: "gia-cao", en: "highest-price" },
  name: { vi: "ten", en: "name" },
}

/** The key whose word in this language is `word`. */
export function keyOfWord<Key extends string>(
  words: Record<Key, Record<Locale, string>>,
  locale: Locale,
  word: string,
): Key | null {
  return (Object.keys(words) as Key[]).find((key) => words[key][locale] === word) ?? null
}
