import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cacheTags } from "../../catalogue/cache-tags"
import { type CatalogueDocument } from "../../catalogue/document"
import { readDocuments } from "../../catalogue/read-documents"
import { findInCatalogue, isNotBuilt, writeToCatalogue } from "../../search/catalogue"

/** Seconds to wait for another writer; writing a hundred documents takes less than one. */
const TIMEOUT = 30

/**
 * Brings the documents of products up to date. One writer at a time in all processes: otherwise a slow one could put back
 * what it read before a faster one wrote. There is nothing to compensate, since documents only repeat what is true.
 */
export const writeDocumentsStep = createStep(
  "write-documents",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    if (!product_ids.length) return new StepResponse({ tags: [] as string[] })
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const tags = await container.resolve(Modules.LOCKING).execute(
      "catalogue-documents",
      async () => {
        const before = await findStored(container, product_ids)
        // What isn't built yet will be built from what is true then.
        if (!before) return []
        const { documents, removed } = await readDocuments(query, product_ids)
        await writeToCatalogue(container, { documents, removed })
        return cacheTags(before, documents, product_ids)
      },
      { timeout: TIMEOUT },
    )
    return new StepResponse({ tags })
  },
)

async function findStored(container: MedusaContainer, ids: string[]): Promise<CatalogueDocument[] | null> {
  try {
    const { documents } = await findInCatalogue(container, { filters: { id: ids }, take: ids.length })
    return documents
  } catch (error) {
    if (isNotBuilt(error)) return null
    throw error
  }
}
