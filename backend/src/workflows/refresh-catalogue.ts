import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revalidateStorefrontStep } from "./steps/revalidate-storefront"
import { writeDocumentsStep } from "./steps/write-documents"

export type RefreshCatalogueInput = {
  product_ids: string[]
  /** More of the storefront's cache tags that the change concerns. */
  tags?: string[]
}

/**
 * Writes the documents of products as they are now, then has the storefront fetch anew what it shows of them. It is safe
 * to repeat, and in this order: a page rendered again before the document was written would be old and cached.
 */
export const refreshCatalogueWorkflow = createWorkflow(
  "refresh-catalogue",
  (input: RefreshCatalogueInput) => {
    const written = writeDocumentsStep(input)
    const tags = transform({ input, written }, ({ input, written }) => [
      ...new Set([...written.tags, ...(input.tags ?? [])]),
    ])
    revalidateStorefrontStep({ tags })
    return new WorkflowResponse({ tags })
  },
)
