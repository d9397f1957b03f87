import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { SellerEvents } from "../../events"
import { setDeliveryTermsWorkflow, type SellerAt } from "./set-delivery-terms"
import { updateSellerLocationsStep } from "./steps/update-seller-locations"
import { updateSellerRowsStep, type UpdateSellerInput } from "./steps/update-seller-rows"

/**
 * Changes sellers: their own fields, the address their goods leave from, and their terms of delivery.
 *
 * @throws ShopError `seller_not_found`, and what `readSeller` and `deliveryOptions` refuse
 */
export const updateSellersWorkflow = createWorkflow(
  "update-sellers",
  (input: WorkflowData<{ sellers: UpdateSellerInput[] }>) => {
    const sellers = updateSellerRowsStep(input.sellers)
    const locations = updateSellerLocationsStep(transform(sellers, (sellers) => sellers.map(({ id }) => id)))
    const terms = transform({ input, sellers, locations }, ({ input, sellers, locations }): SellerAt[] =>
      input.sellers.flatMap(({ id, terms }) => {
        const location_id = locations[id]
        const handle = sellers.find((seller) => seller.id === id)?.handle
        return terms && location_id && handle ? [{ ...terms, handle, location_id }] : []
      }),
    )
    when("terms-to-set", terms, (terms) => terms.length > 0).then(() => {
      setDeliveryTermsWorkflow.runAsStep({ input: { sellers: terms } })
    })
    emitEventStep({ eventName: SellerEvents.CHANGED, data: sellers })
    return new WorkflowResponse(sellers)
  },
)
