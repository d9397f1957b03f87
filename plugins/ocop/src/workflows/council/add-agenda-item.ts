import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { addSessionItemStep, type AgendaInput } from "./steps/add-session-item"
import { declareLinkedMembersStep } from "./steps/declare-linked-members"
import { advanceAgendaDossiersStep, type AdvanceInput } from "./steps/advance-agenda-dossiers"

/**
 * Puts a dossier on the agenda of a planned session and moves the dossier there; members who work for its maker don't
 * score it. Repeated, it changes nothing.
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
  declareLinkedMembersStep(
    transform({ item, input }, ({ item, input }) => ({
      session_id: input.session_id,
      item_id: item.id,
      actor_id: input.actor_id,
    })),
  )
  return new WorkflowResponse(item)
})
