import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { PaperEvents } from "../../events"
import { PAPER_MODULE } from "../../modules/paper"
import type PaperModuleService from "../../modules/paper/service"

export type CheckPaperInput = {
  paper_id: string
  verdict: string
  reason: string | null
  /** Id of the staff member; null for an import. */
  by: string | null
}

/** What was said stays, so it is the last thing that a workflow writes. */
const checkPaperStep = createStep(
  "check-paper",
  async ({ paper_id, verdict, reason, by }: CheckPaperInput, { container }) => {
    const service = container.resolve<PaperModuleService>(PAPER_MODULE)
    const [paper] = await service.listPapers({ id: paper_id }, { select: ["id", "seller_id", "product_id"] })
    if (!paper) {
      throw new ShopError("not_found", "paper_not_found")
    }
    await service.checkPaper(paper_id, { verdict, reason }, by)
    const { id, seller_id, product_id } = paper
    return new StepResponse({ id, seller_id, product_id })
  },
)

/**
 * Says what a paper is worth; the goods that wait for it follow.
 * @throws ShopError paper_not_found, paper_verdict_not_allowed, paper_reason_missing
 */
export const checkPaperWorkflow = createWorkflow("check-paper", (input: WorkflowData<CheckPaperInput>) => {
  const paper = checkPaperStep(input)
  emitEventStep({ eventName: PaperEvents.CHANGED, data: paper })
  return new WorkflowResponse(transform(paper, ({ id }) => ({ id })))
})
