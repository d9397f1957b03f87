import { toCard } from "./card"
import { type CatalogueDocument } from "./document"
import { stableText } from "./stable-text"

/**
 * The storefront's cache tags that a change concerns.
 *
 * A product's own page is always renewed, since it shows more than a document holds. Lists and makers' pages only when
 * its card changed: most orders only take a few of many pieces.
 */
export function cacheTags(
  before: CatalogueDocument[],
  after: CatalogueDocument[],
  productIds: string[],
): string[] {
  const tags = new Set<string>()
  for (const id of productIds) {
    const versions = [before, after].map((documents) => documents.find((document) => document.id === id))
    const [old, fresh] = versions.map(cardText)
    for (const document of versions) {
      if (!document) continue
      tags.add(`product:${document.handle}`)
      if (old === fresh) continue
      tags.add("catalogue")
      tags.add(`maker:${document.maker.handle}`)
      tags.add(`maker:${document.seller.handle}`)
    }
  }
  return [...tags]
}

/** What is seen of a document in both languages, as a text to compare. */
function cardText(document: CatalogueDocument | undefined): string {
  return document ? stableText([toCard(document, "vi-VN"), toCard(document, "en-US")]) : ""
}
