import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { addSessionItemStep, type AgendaInput } from "./steps/add-session-item"
import { advanceAgendaDossiersStep, type AdvanceInput } from "./steps/advance-agenda-dossiers"

/**
 * Puts a dossier on the agenda of a planned session and moves the dossier there. Repeated, it changes nothing.
 *
 * @throws ShopError session_not_found, session_change_not_allowed, session_item_twice, session_item_other_level, and
 * those of the dossier's road
 */
export const addAgendaItemWorkflow = createWorkflow("add-agenda-item", (input: WorkflowData<AgendaInput>) => {
  const item = addSessionItemStep(input)
  advanceAgendaDossiersStep(
    transform(input, ({ dossier_id, actor_id }): AdvanceInput => ({
      actor_id,
      moves: [{ dossier_id, action: "schedule" }],
    })),
  )
  return new WorkflowResponse(item)
})
