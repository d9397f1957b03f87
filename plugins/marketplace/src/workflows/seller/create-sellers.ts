import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { SellerEvents } from "../../events"
import { setDeliveryTermsWorkflow, type SellerAt } from "./set-delivery-terms"
import { createSellerLocationsStep } from "./steps/create-seller-locations"
import { createSellerRowsStep } from "./steps/create-seller-rows"
import { readSellersStep, type CreateSellerInput } from "./steps/read-sellers"

export type CreateSellersInput = {
  sellers: CreateSellerInput[]
  /** Refuse handles that exist, instead of keeping their sellers as they are. */
  refuse_known?: boolean
}

/**
 * Creates sellers with their stock location, delivery zones and shipping options. A seller whose handle exists is
 * kept as it is and completed where something is missing, so that it can run again after a crash.
 *
 * @example
 * await createSellersWorkflow(container).run({ input: { sellers: [{ handle: "co-tu-lanh", …,
 *   delivery: { long_xuyen: 15000, an_giang: 25000, vietnam: 35000 }, pickup: true }] } })
 * @throws ShopError what `readNewSeller` and `deliveryOptions` refuse; `commune_unknown`, `handle_taken`
 */
export const createSellersWorkflow = createWorkflow(
  "create-sellers",
  (input: WorkflowData<CreateSellersInput>) => {
    const drafts = readSellersStep(input.sellers)
    const rows = transform({ drafts, input }, ({ drafts, input }) => ({
      drafts,
      refuse_known: input.refuse_known ?? false,
    }))
    const sellers = createSellerRowsStep(rows)
    const locations = createSellerLocationsStep(transform(sellers, (sellers) => sellers.map(({ id }) => id)))
    const placed = transform({ drafts, sellers, locations }, ({ drafts, sellers, locations }): SellerAt[] =>
      sellers.flatMap(({ id, handle }) => {
        const draft = drafts.find((one) => one.handle === handle)
        const location_id = locations[id]
        return draft && location_id
          ? [{ handle, location_id, delivery: draft.delivery, pickup: draft.pickup, only_if_none: true }]
          : []
      }),
    )
    setDeliveryTermsWorkflow.runAsStep({ input: { sellers: placed } })
    emitEventStep({ eventName: SellerEvents.CHANGED, data: sellers })
    return new WorkflowResponse(sellers)
  },
)
