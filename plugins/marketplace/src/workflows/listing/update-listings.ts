import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { ListingEvents } from "../../events"
import { linksToCreate, toChanges } from "./saved-listings"
import { saveListingsStep, type SaveListingInput } from "./steps/save-listings"

/**
 * Changes listings of products: only the fields given. A product without a listing gets one, when maker, seller of
 * record and branch are given.
 *
 * @throws ShopError as `createListingsWorkflow`
 */
export const updateListingsWorkflow = createWorkflow(
  "update-listings",
  (input: WorkflowData<{ listings: SaveListingInput[] }>) => {
    const listings = saveListingsStep({ listings: input.listings, keep_known: false })
    createRemoteLinkStep(transform(listings, linksToCreate))
    emitEventStep({ eventName: ListingEvents.CHANGED, data: transform(listings, toChanges) })
    return new WorkflowResponse(listings)
  },
)
