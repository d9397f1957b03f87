import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { moveIdeaStep, type MoveIdeaInput } from "./steps/move-idea"

/**
 * Moves an idea on by its table of transitions. Who may is for the caller to check by the table's column.
 *
 * @throws ShopError idea_not_found, idea_action_impossible, idea_comment_missing
 */
export const moveIdeaWorkflow = createWorkflow(
  "move-idea",
  (input: WorkflowData<MoveIdeaInput>) => new WorkflowResponse(moveIdeaStep(input)),
)
