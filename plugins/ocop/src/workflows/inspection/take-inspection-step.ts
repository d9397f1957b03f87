import { holdListingWorkflow, liftListingHoldWorkflow } from "@cho-ocop/marketplace/workflows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import { InspectionEvents } from "../../events"
import { recordDecisionWorkflow, type RecordDecisionInput } from "../certificate/record-decision"
import { appendInspectionStep } from "./steps/append-inspection-step"
import {
  weighInspectionStep,
  type TakeInspectionStepInput,
  type WeighedStep,
} from "./steps/weigh-inspection-step"

export type { TakeInspectionStepInput } from "./steps/weigh-inspection-step"

/**
 * Takes one step of an inspection, with everything that follows from it: the product goes off sale or is free again, the
 * authority's decision goes into the certificate's log, and with it the badge. All of it or nothing.
 *
 * @returns where the inspection stands then
 * @throws ShopError those of `admitStep`, of the holds on listings and of `recordDecisionWorkflow`
 */
export const takeInspectionStepWorkflow = createWorkflow(
  "take-inspection-step",
  (input: WorkflowData<TakeInspectionStepInput>) => {
    const lock = transform(input, ({ inspection_id }) => ({
      key: `inspection:${inspection_id}`,
      timeout: 10,
      ttl: 60,
    }))
    acquireLockStep(lock)
    const weighed = weighInspectionStep(input)
    // Held back until the workflow has ended well.
    emitEventStep({
      eventName: InspectionEvents.CHANGED,
      data: { id: input.inspection_id, product_id: weighed.product_id },
    })
    when("product-to-hold", weighed, ({ effects }) => effects.holds.length > 0).then(() => {
      holdListingWorkflow.runAsStep({
        input: transform(weighed, ({ effects }) => ({ holds: effects.holds })),
      })
    })
    when("product-to-free", weighed, ({ effects }) => effects.lifts.length > 0).then(() => {
      liftListingHoldWorkflow.runAsStep({
        input: transform(weighed, ({ effects }) => ({ lifts: effects.lifts })),
      })
    })
    when("first-decision", weighed, ({ effects }) => effects.decisions.length > 0).then(() => {
      recordDecisionWorkflow.runAsStep({ input: transform(weighed, decisionAt(0)) })
    })
    when("second-decision", weighed, ({ effects }) => effects.decisions.length > 1).then(() => {
      recordDecisionWorkflow
        .runAsStep({ input: transform(weighed, decisionAt(1)) })
        .config({ name: "record-new-recognition" })
    })
    const standing = appendInspectionStep(
      transform({ input, weighed }, ({ input, weighed }) => ({
        inspection_id: input.inspection_id,
        step: weighed.step,
        known: weighed.known,
        by: input.by,
      })),
    )
    releaseLockStep(transform(lock, ({ key }) => ({ key })))
    return new WorkflowResponse(standing)
  },
)

/** A function declaration, so that it is there when the workflow above is composed. */
function decisionAt(index: 0 | 1): (weighed: WeighedStep) => RecordDecisionInput {
  return ({ effects }) => {
    const decision = effects.decisions[index]
    if (!decision) {
      throw new Error("There is no such decision to record")
    }
    return decision
  }
}
