import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import { advanceAgendaDossiersStep, type AdvanceInput } from "./steps/advance-agenda-dossiers"
import { removeSessionItemStep, type RemoveItemInput } from "./steps/remove-session-item"

/**
 * Takes an item off the agenda of a planned session; its dossier waits for another one.
 *
 * @throws ShopError session_not_found, session_change_not_allowed, session_item_not_found
 */
export const removeAgendaItemWorkflow = createWorkflow(
  "remove-agenda-item",
  (input: WorkflowData<RemoveItemInput>) => {
    const item = removeSessionItemStep(input)
    advanceAgendaDossiersStep(
      transform({ item, input }, ({ item, input }): AdvanceInput => ({
        actor_id: input.actor_id,
        moves: [{ dossier_id: item.dossier_id, action: "unschedule" }],
      })),
    )
  },
)
