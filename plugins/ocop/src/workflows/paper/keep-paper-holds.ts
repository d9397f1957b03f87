import { holdListingWorkflow, liftListingHoldWorkflow } from "@cho-ocop/marketplace/workflows"
import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

import { comparePaperHoldsStep, type KeepPaperHoldsInput } from "./steps/compare-paper-holds"

const LOCK = "ocop:paper-holds"

/**
 * Holds the goods that lack a paper they need for being on sale, and frees those that have all of them. It follows from
 * the papers and today's date alone, so it can run at any time and as often as wanted. One at a time: what is written was
 * not overtaken by what another one read.
 *
 * @returns how many were held and freed now
 */
export const keepPaperHoldsWorkflow = createWorkflow(
  "keep-paper-holds",
  (input: WorkflowData<KeepPaperHoldsInput>) => {
    acquireLockStep({ key: LOCK, timeout: 30, ttl: 60 })
    const plan = comparePaperHoldsStep(input)
    when("goods-to-hold", plan, ({ holds }) => holds.length > 0).then(() => {
      holdListingWorkflow.runAsStep({ input: transform(plan, ({ holds }) => ({ holds })) })
    })
    when("goods-to-free", plan, ({ lifts }) => lifts.length > 0).then(() => {
      liftListingHoldWorkflow.runAsStep({ input: transform(plan, ({ lifts }) => ({ lifts })) })
    })
    releaseLockStep({ key: LOCK })
    return new WorkflowResponse(
      transform(plan, ({ holds, lifts }) => ({ held: holds.length, freed: lifts.length })),
    )
  },
)
