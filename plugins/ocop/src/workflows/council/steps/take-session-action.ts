import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { termsOfSession } from "../../../council-sources"
import { COUNCIL_MODULE } from "../../../modules/council"
import type CouncilModuleService from "../../../modules/council/service"
import type { Actor } from "../../../modules/council/session-conflicts"

export type SessionActionInput = { session_id: string; action: "open" | "cancel"; actor: Actor }

/**
 * Opens or cancels a session. What was done stays in the log; after a crash the dossiers of a cancelled session are
 * freed by cancelling again, which then answers the same.
 */
export const takeSessionActionStep = createStep(
  "take-session-action",
  async ({ session_id, action, actor }: SessionActionInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const { rule_set_id, held_on, items } = await service.readSession(session_id)
    const { setting } = await termsOfSession(container, rule_set_id, held_on)
    await service.takeAction(session_id, action, setting, actor)
    return new StepResponse(action === "cancel" ? items.map(({ dossier_id }) => dossier_id) : [])
  },
)
