import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { PaperEvents } from "../../events"
import type { PaperInput } from "../../modules/paper/read-paper"
import type { NewPaper } from "../../modules/paper/service"
import { checkPaperOwnerStep } from "./steps/check-paper-owner"
import { handInPaperStep } from "./steps/hand-in-paper"
import { storePrivateFileStep, type PrivateUpload } from "./steps/store-private-file"

export type HandInPaperInput = {
  paper: PaperInput
  upload: PrivateUpload | null
  by: NewPaper["by"]
}

/**
 * Takes a paper of a maker in, with its file. It counts once somebody has checked it.
 *
 * @throws ShopError paper_seller_unknown, paper_product_unknown, those of `readPaper` and `checkPrivateFile`
 */
export const handInPaperWorkflow = createWorkflow(
  "hand-in-paper",
  (input: WorkflowData<HandInPaperInput>) => {
    checkPaperOwnerStep(
      transform(input, ({ paper }) => ({ seller_id: paper.seller_id, product_id: paper.product_id })),
    )
    const file = storePrivateFileStep({ upload: input.upload })
    const written = handInPaperStep(
      transform({ input, file }, ({ input, file }): NewPaper => ({ ...input.paper, file, by: input.by })),
    )
    emitEventStep({
      eventName: PaperEvents.CHANGED,
      data: transform({ input, written }, ({ input, written }) => ({
        id: written.id,
        seller_id: input.paper.seller_id,
        product_id: input.paper.product_id,
      })),
    })
    return new WorkflowResponse(written)
  },
)
