import { type MedusaContainer, type SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, MedusaError, Modules, search } from "@medusajs/framework/utils"
import { type CatalogueDocument } from "../catalogue/document"
import { seedDocuments } from "../catalogue/seed-documents"

/**
 * The catalogue's search index, and the only file that knows the shape of Medusa's Search Module.
 *
 * Searched are only the `words_…` fields. They are folded (lower case, no diacritics) before they are written, and
 * queries are folded the same way, so that matching, prefixes and typo tolerance all compare like with like, whatever the
 * locale of the database is. Everything else is stored as it is shown.
 */
export const CATALOGUE_INDEX = "catalogue"

const named = { handle: search.keyword().filterable().facetable(), name: search.keyword() }

const catalogueIndex = defineSearchIndex({
  name: CATALOGUE_INDEX,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    handle: search.keyword().filterable(),
    title_vi: search.keyword(),
    title_en: search.keyword(),
    net_quantity_vi: search.keyword(),
    net_quantity_en: search.keyword(),
    picture: search.object({
      key: search.keyword(),
      widths: search.integer().array(),
      width: search.integer(),
      height: search.integer(),
      blur: search.keyword(),
    }),
    price_from: search.integer().filterable().sortable().facetable(),
    has_variants: search.boolean(),
    variant_id: search.keyword(),
    star: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["value"] }),
    badge: search.object({
      state: search.keyword().filterable(),
      star: search.integer(),
      valid_until: search.keyword(),
      certificate_number: search.keyword(),
    }),
    badge_changes_on: search.integer().filterable(),
    maker: search.object(named),
    seller: search.object(named),
    commune: search.object({
      code: search.keyword().filterable().facetable(),
      name_vi: search.keyword(),
      name_en: search.keyword(),
    }),
    branch: search.keyword().filterable().facetable(),
    product_set: search.keyword().filterable(),
    tags: search.keyword().array().filterable(),
    in_stock: search.boolean().filterable().sortable().facetable(),
    on_hold: search.boolean(),
    stock_total: search.integer(),
    created_at: search.date().sortable(),
    popularity: search.integer().sortable(),
    name_key_vi: search.keyword().sortable(),
    name_key_en: search.keyword().sortable(),
    words_title: search.text().searchable({ weight: 3 }).retrievable(false),
    words_sellers: search.text().searchable({ weight: 2 }).retrievable(false),
    words_kind: search.text().searchable({ weight: 2 }).retrievable(false),
    words_body: search.text().searchable().retrievable(false),
  }),
  // Documents follow changes through subscribers/catalogue-changed.ts, which revalidates the storefront after writing.
  seed: seedDocuments,
})

export default catalogueIndex

/** How the words of a query must appear: all of them, or all with the last one being typed still. */
export type WordMatch = "whole" | "last-is-prefix" | "similar"

export type WordField = "words_title" | "words_sellers" | "words_kind" | "words_body"

export type CatalogueQuery = {
  /** Folded words; everything matches without. */
  words?: string
  match?: WordMatch
  /** Fields to look for the words in; all searchable ones by default. */
  wordsIn?: WordField[]
  filters?: SearchTypes.SearchFilters
  order?: Record<string, SearchTypes.SearchOrderBy>
  skip?: number
  take: number
  facets?: SearchTypes.SearchFacetRequest[]
}

export type CatalogueResult = {
  documents: CatalogueDocument[]
  total: number
  facets: Record<string, SearchTypes.SearchFacetResult>
}

/** Words that are similar to a misspelled query by less than this are something else. Share of common trigrams, 0 to 1. */
const LEAST_SIMILARITY = 0.5

/** Finds documents. Each facet is counted under all filters but its own. */
export async function findInCatalogue(
  container: MedusaContainer,
  query: CatalogueQuery,
): Promise<CatalogueResult> {
  const { words, match = "whole", filters, order, skip = 0, take, facets, wordsIn } = query
  const result = await container.resolve(Modules.SEARCH).search<CatalogueDocument>({
    entity: CATALOGUE_INDEX,
    filters: { ...filters, ...(words ? { q: words } : {}) },
    pagination: { skip, take, ...(order ? { order } : {}) },
    search_options: {
      match_strategy: match === "last-is-prefix" ? "last" : "all",
      ...(match === "similar" ? { typo_tolerance: true, min_score: LEAST_SIMILARITY } : {}),
      ...(wordsIn ? { attributes_to_search_on: wordsIn } : {}),
      ...(facets ? { facets, disjunctive_facets: true } : {}),
    },
  })
  return {
    documents: result.hits.map((hit) => hit.document),
    total: result.metadata.count ?? 0,
    facets: result.facets ?? {},
  }
}

/** Writes documents and takes those away whose products aren't for sale here any more. */
export async function writeToCatalogue(
  container: MedusaContainer,
  { documents, removed }: { documents: CatalogueDocument[]; removed: string[] },
): Promise<void> {
  const module = container.resolve(Modules.SEARCH)
  if (documents.length) await module.upsertDocuments({ index: CATALOGUE_INDEX, documents })
  if (removed.length) await module.deleteDocuments({ index: CATALOGUE_INDEX, filters: { id: removed } })
}

/**
 * Fills a new copy of the index and puts it in place of the old one. Needed once after the first data were loaded outside of a
 * running server, and whenever documents are built in another way.
 */
export async function rebuildCatalogue(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: CATALOGUE_INDEX })
}

/** True for the error of an index that exists but was never filled: the first start of a server does that. */
export function isNotBuilt(error: unknown): boolean {
  return (
    error instanceof MedusaError &&
    error.type === MedusaError.Types.NOT_FOUND &&
    error.message.includes("has no active version")
  )
}
