import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { dossierForAgenda } from "../../../council-sources"
import { COUNCIL_MODULE } from "../../../modules/council"
import type CouncilModuleService from "../../../modules/council/service"

export type AgendaInput = { session_id: string; dossier_id: string; actor_id: string }

/** Puts a dossier on a session's agenda; compensation takes off what was put on. */
export const addSessionItemStep = createStep(
  "add-session-item",
  async ({ session_id, dossier_id }: AgendaInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    const { id, level, number, ...facts } = await dossierForAgenda(container, dossier_id)
    const item = await service.addItem(
      { ...facts, session_id, dossier_id: id, dossier_number: number },
      level,
    )
    return new StepResponse(item, item.added ? { session_id, item_id: item.id } : null)
  },
  async (added, { container }) => {
    if (added) {
      await container
        .resolve<CouncilModuleService>(COUNCIL_MODULE)
        .removeItem(added.session_id, added.item_id)
    }
  },
)
