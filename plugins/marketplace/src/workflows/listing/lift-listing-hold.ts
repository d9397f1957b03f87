import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { ListingEvents } from "../../events"
import { toChanges } from "./saved-listings"
import { liftHoldsStep, type LiftListingHoldInput } from "./steps/lift-holds"

/**
 * Lifts what sources hold. A product is on sale again when no hold is left on it. Repeating it changes nothing.
 *
 * @example
 * await liftListingHoldWorkflow(container).run({ input: { lifts: [{ source: { type: "inspection", id } }] } })
 * @returns the listings whose hold was lifted now
 */
export const liftListingHoldWorkflow = createWorkflow(
  "lift-listing-hold",
  (input: WorkflowData<{ lifts: LiftListingHoldInput[] }>) => {
    const touched = liftHoldsStep(input.lifts)
    emitEventStep({ eventName: ListingEvents.CHANGED, data: transform(touched, toChanges) })
    return new WorkflowResponse(touched)
  },
)
