import {
  createShippingOptionsWorkflow,
  deleteShippingOptionsWorkflow,
  emitEventStep,
  setShippingOptionsPricesStep,
} from "@medusajs/medusa/core-flows"
import { ShippingOptionWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import type { DeliveryTerms } from "../../modules/seller/delivery-terms"
import { createDeliveryZonesStep } from "./steps/create-delivery-zones"
import { planShippingOptionsStep } from "./steps/plan-shipping-options"

/** A seller with its stock location and its terms of delivery. */
export type SellerAt = DeliveryTerms & {
  handle: string
  location_id: string
  /** Leave a seller alone that has options already, whatever they are. */
  only_if_none?: boolean
}

/**
 * Makes Medusa offer exactly what sellers' terms say: zones, shipping options and fees. Running it again
 * with the same terms changes nothing.
 */
export const setDeliveryTermsWorkflow = createWorkflow(
  "set-delivery-terms",
  (input: WorkflowData<{ sellers: SellerAt[] }>) => {
    createDeliveryZonesStep(input.sellers)
    const plan = planShippingOptionsStep(input.sellers)
    when("options-to-create", plan, ({ create }) => create.length > 0).then(() => {
      createShippingOptionsWorkflow.runAsStep({ input: transform(plan, ({ create }) => create) })
    })
    when("options-to-update", plan, ({ update }) => update.length > 0).then(() => {
      // By id. Medusa's workflow for updates gives prices by place in a list that the database may answer in another
      // order, so that two fees which change together can be swapped.
      setShippingOptionsPricesStep(transform(plan, ({ update }) => update))
      emitEventStep({
        eventName: ShippingOptionWorkflowEvents.UPDATED,
        data: transform(plan, ({ update }) => update.map(({ id }) => ({ id }))),
      })
    })
    when("options-to-remove", plan, ({ remove }) => remove.length > 0).then(() => {
      deleteShippingOptionsWorkflow.runAsStep({ input: transform(plan, ({ remove }) => ({ ids: remove })) })
    })
    return new WorkflowResponse(plan)
  },
)
