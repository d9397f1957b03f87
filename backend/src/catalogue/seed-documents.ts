import { type SearchTypes } from "@medusajs/framework/types"
import { type CatalogueDocument } from "./document"
import { type Graph, readRows } from "./graph"
import { readDocuments } from "./read-documents"

const PAGE = 100

type SeedMutation =
  { action: "upsert"; documents: CatalogueDocument[] } | { action: "delete"; filters: { id: string[] } }

/**
 * Fills the index. The pass that catches up with what changed meanwhile reads everything once more: a price or a
 * certificate changes without touching the product's own row, and a catalogue of a city is small.
 */
export async function* seedDocuments({
  container,
  last_key,
}: SearchTypes.SearchSeedContext): AsyncGenerator<SeedMutation[]> {
  for await (const ids of pagesOfProductIds(container.query, last_key)) {
    const { documents, removed } = await readDocuments(container.query, ids)
    const mutations: SeedMutation[] = [{ action: "upsert", documents }]
    if (removed.length) mutations.push({ action: "delete", filters: { id: removed } })
    yield mutations
  }
}

/** The ids of all products, a page at a time. */
export async function* pagesOfProductIds(query: Graph, after?: string): AsyncGenerator<string[]> {
  let last = after
  for (;;) {
    const rows = await readRows<{ id: string }>(query, {
      entity: "product",
      fields: ["id"],
      filters: last ? { id: { $gt: last } } : {},
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    if (rows.length) yield rows.map(({ id }) => id)
    if (rows.length < PAGE) return
    last = rows[rows.length - 1]?.id
  }
}
