import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { COUNCIL_MODULE } from "../../../modules/council"
import type CouncilModuleService from "../../../modules/council/service"

export type RemoveItemInput = { session_id: string; item_id: string; actor_id: string }

/** Takes an item off a planned session's agenda; compensation puts the dossier on it again, as the last one. */
export const removeSessionItemStep = createStep(
  "remove-session-item",
  async ({ session_id, item_id }: RemoveItemInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const { level, item } = await service.removeItem(session_id, item_id)
    return new StepResponse(item, { session_id, level, item })
  },
  async (removed, { container }) => {
    if (removed) {
      const { session_id, level, item } = removed
      const { id: _id, position: _position, ...facts } = item
      await container.resolve<CouncilModuleService>(COUNCIL_MODULE).addItem({ ...facts, session_id }, level)
    }
  },
)
