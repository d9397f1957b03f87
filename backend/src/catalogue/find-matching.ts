import { type MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "@cho-ocop/marketplace/fold-vietnamese"
import {
  type CatalogueQuery,
  type CatalogueResult,
  findInCatalogue,
  type WordField,
  type WordMatch,
} from "../search/catalogue"

/** Most products that a misspelled word can lead to. */
const MOST_SIMILAR = 100

/** Misspelled words are compared with names only: in longer texts something is always similar. */
const NAMES: WordField[] = ["words_title", "words_sellers", "words_kind"]

/**
 * Finds documents by words as people type them, from the strictest reading to the most generous until something is
 * found: all words as they are, the last one unfinished, the words misspelled.
 */
export async function findMatching(
  container: MedusaContainer,
  text: string,
  query: Omit<CatalogueQuery, "words" | "match">,
  readings: WordMatch[] = ["whole", "last-is-prefix", "similar"],
): Promise<CatalogueResult> {
  const words = foldVietnamese(text)
  // Signs without a letter or number are words that nothing has.
  if (!words && text.trim()) return findInCatalogue(container, { ...query, filters: { id: [] } })
  if (!words) return findInCatalogue(container, query)
  let result: CatalogueResult | undefined
  for (const match of readings) {
    result =
      match === "similar"
        ? await findSimilar(container, words, query)
        : await findInCatalogue(container, { ...query, words, match })
    if (result.total) break
  }
  return result ?? findInCatalogue(container, { ...query, words })
}

/**
 * Misspelled words lead to a set of products first, and filters, facets and pages are then applied to that set: the
 * engine counts facets before it drops what is too unlike.
 */
async function findSimilar(
  container: MedusaContainer,
  words: string,
  query: Omit<CatalogueQuery, "words" | "match">,
): Promise<CatalogueResult> {
  const { wordsIn = NAMES } = query
  const similar = await findInCatalogue(container, { words, match: "similar", take: MOST_SIMILAR, wordsIn })
  const ids = similar.documents.map(({ id }) => id)
  if (!ids.length) return { ...similar, total: 0 }

  const { wordsIn: _, order, ...rest } = query
  const filters = { ...query.filters, id: ids }
  const byLikeness = !order || "_score" in order
  if (!byLikeness) return findInCatalogue(container, { ...rest, order, filters })

  const all = await findInCatalogue(container, { ...rest, filters, skip: 0, take: MOST_SIMILAR })
  const documents = all.documents
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .slice(query.skip ?? 0, (query.skip ?? 0) + query.take)
  return { ...all, documents }
}
