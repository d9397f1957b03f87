import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { createBasketStep, type CreateBasketInput } from "./steps/create-basket"

/** Starts an empty basket, of a guest or of a customer. */
export const createBasketWorkflow = createWorkflow(
  "create-basket",
  (input: CreateBasketInput) => new WorkflowResponse(createBasketStep(input)),
)
