import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { ListingEvents } from "../../events"
import { toChanges } from "./saved-listings"
import { openHoldsStep, type HoldListingInput } from "./steps/open-holds"

/**
 * Takes products off sale until every hold is lifted. The same source asking again changes nothing, and with another
 * reason or note its hold is replaced.
 *
 * @example
 * await holdListingWorkflow(container).run({ input: { holds: [{ product_id, reason: "inspection",
 *   source: { type: "inspection", id }, note: "Nhãn thiếu hạn dùng", by: "user_…" }] } })
 * @returns the listings, with `changed: false` where the hold stood already
 * @throws ShopError `listing_not_found`, `hold_reason_invalid`, `text_too_long`
 */
export const holdListingWorkflow = createWorkflow(
  "hold-listing",
  (input: WorkflowData<{ holds: HoldListingInput[] }>) => {
    const touched = openHoldsStep(input.holds)
    emitEventStep({ eventName: ListingEvents.CHANGED, data: transform(touched, toChanges) })
    return new WorkflowResponse(touched)
  },
)
