import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { closingTerms } from "../../../closing-terms"
import { COUNCIL_MODULE } from "../../../modules/council"
import type CouncilModuleService from "../../../modules/council/service"
import type { Resolution } from "../../../modules/council/session-setting"
import type { Actor } from "../../../modules/council/session-conflicts"
import { averageAtFourDecimals } from "../../../modules/council/show-average"

export type CloseSessionInput = {
  session_id: string
  /** What the council agreed on, by the item's id, where the rule set asks for resolutions. */
  resolutions: Record<string, Resolution>
  actor: Actor
}

/**
 * Closes a session, or reads what it found when it was closed before. Results can't be taken back: what follows is
 * repeated until it is done.
 */
export const closeSessionStep = createStep(
  "close-session",
  async ({ session_id, resolutions, actor }: CloseSessionInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const session = await service.readSession(session_id)
    const terms = await closingTerms(container, session, resolutions)
    const results = await service.closeSession(session_id, terms, actor)
    const moves = results.map(({ item_id, average, star }) => ({
      dossier_id: session.items.find(({ id }) => id === item_id)?.dossier_id ?? "",
      action: "score" as const,
      data: { session_id, average: averageAtFourDecimals(average), star, total_votes: average.count },
    }))
    return new StepResponse(moves)
  },
)
