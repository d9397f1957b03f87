import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import { advanceAgendaDossiersStep, type AdvanceInput } from "./steps/advance-agenda-dossiers"
import { closeSessionStep, type CloseSessionInput } from "./steps/close-session"

/**
 * Closes a session: stores the results of its items, then notes each on its dossier. Repeated, also after a crash in
 * the middle, it changes no result and notes what is still to be noted.
 *
 * @throws ShopError session_not_found, and those of `closeSession`
 */
export const closeSessionWorkflow = createWorkflow(
  "close-session",
  (input: WorkflowData<CloseSessionInput>) => {
    const moves = closeSessionStep(input)
    advanceAgendaDossiersStep(
      transform({ moves, input }, ({ moves, input }): AdvanceInput => ({
        actor_id: input.actor.user_id,
        moves,
      })),
    )
  },
)
