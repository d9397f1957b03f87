import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import { advanceAgendaDossiersStep, type AdvanceInput } from "./steps/advance-agenda-dossiers"
import { takeSessionActionStep, type SessionActionInput } from "./steps/take-session-action"

/**
 * Opens a planned session for scoring, or cancels it and frees its dossiers.
 *
 * @throws ShopError session_not_found, session_action_not_allowed, session_only_manager, and those of `checkOpening`
 */
export const takeSessionActionWorkflow = createWorkflow(
  "take-session-action",
  (input: WorkflowData<SessionActionInput>) => {
    const freed = takeSessionActionStep(input)
    advanceAgendaDossiersStep(
      transform({ freed, input }, ({ freed, input }): AdvanceInput => ({
        actor_id: input.actor.user_id,
        moves: freed.map((dossier_id) => ({ dossier_id, action: "unschedule" as const })),
      })),
    )
  },
)
