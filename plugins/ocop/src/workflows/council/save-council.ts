import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { checkCouncilUsersStep } from "./steps/check-council-users"
import { writeCouncilStep, type WriteCouncilInput } from "./steps/write-council"

/**
 * Writes down a council or assistance team with its members, or changes one.
 *
 * @throws ShopError council_user_unknown, council_not_found, and those of `readCouncil` and `readMembers`
 */
export const saveCouncilWorkflow = createWorkflow(
  "save-council",
  (input: WorkflowData<WriteCouncilInput>) => {
    checkCouncilUsersStep(transform(input, ({ draft }) => draft.members))
    return new WorkflowResponse(writeCouncilStep(input))
  },
)
