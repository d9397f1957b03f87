import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SALES_COUNTED } from "../catalogue/sales-counted"
import { countPiecesStep, type CountPiecesInput } from "./steps/count-pieces"

/** Counts what an order sold, or takes it back. Repeating it changes nothing. */
export const countOrderWorkflow = createWorkflow("count-order", (input: CountPiecesInput) => {
  const counted = countPiecesStep(input)
  const data = transform({ counted }, ({ counted }) =>
    counted.product_ids.map((product_id) => ({ product_id })),
  )
  emitEventStep({ eventName: SALES_COUNTED, data })
  return new WorkflowResponse(counted)
})
