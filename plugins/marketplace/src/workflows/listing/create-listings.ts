import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { ListingEvents } from "../../events"
import type { ListingInput } from "../../modules/seller/read-listing"
import { linksToCreate, toChanges } from "./saved-listings"
import { saveListingsStep } from "./steps/save-listings"

/**
 * Gives products their listing. A product that has one keeps it as it is, so that it can run again.
 *
 * @throws ShopError `product_not_found`, `seller_not_found`, and what `readListing` refuses
 */
export const createListingsWorkflow = createWorkflow(
  "create-listings",
  (input: WorkflowData<{ listings: ListingInput[] }>) => {
    const listings = saveListingsStep({ listings: input.listings, keep_known: true })
    createRemoteLinkStep(transform(listings, linksToCreate))
    emitEventStep({ eventName: ListingEvents.CHANGED, data: transform(listings, toChanges) })
    return new WorkflowResponse(listings)
  },
)
