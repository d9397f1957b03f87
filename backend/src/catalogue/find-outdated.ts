import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findInCatalogue } from "../search/catalogue"
import { type CatalogueDocument } from "./document"
import { readDocuments } from "./read-documents"
import { pagesOfProductIds } from "./seed-documents"
import { stableText } from "./stable-text"

const PAGE = 500

/** Ids of products whose document isn't what it should be now, a page at a time; products that are gone come last. */
export async function* findOutdated(container: MedusaContainer): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const existing = new Set<string>()
  for await (const ids of pagesOfProductIds(query)) {
    const { documents: stored } = await findInCatalogue(container, { filters: { id: ids }, take: ids.length })
    const { documents: expected } = await readDocuments(query, ids)
    yield ids.filter((id) => textOf(stored, id) !== textOf(expected, id))
    for (const id of ids) existing.add(id)
  }
  for (let skip = 0; ; skip += PAGE) {
    const { documents } = await findInCatalogue(container, { order: { id: "ASC" }, skip, take: PAGE })
    yield documents.map(({ id }) => id).filter((id) => !existing.has(id))
    if (documents.length < PAGE) return
  }
}

/** A document without its searched words, which the index keeps to itself. */
function textOf(documents: CatalogueDocument[], id: string): string {
  const document = documents.find((one) => one.id === id)
  if (!document) return ""
  const fields = Object.entries(document).filter(([field]) => !field.startsWith("words_"))
  return stableText(Object.fromEntries(fields))
}
