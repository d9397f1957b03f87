import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readDossier } from "../../../dossier-records"
import { COUNCIL_MODULE } from "../../../modules/council"
import type CouncilModuleService from "../../../modules/council/service"

export type AgendaInput = { session_id: string; dossier_id: string; actor_id: string }

/** Puts a dossier on a session's agenda; compensation takes off what was put on. */
export const addSessionItemStep = createStep(
  "add-session-item",
  async ({ session_id, dossier_id }: AgendaInput, { container }) => {
    const dossier = await readDossier(container, dossier_id)
    const item = await container.resolve<CouncilModuleService>(COUNCIL_MODULE).addItem(
      {
        session_id,
        dossier_id,
        dossier_number: dossier.number,
        rule_set_id: dossier.rule_set_id,
        sheet_code: dossier.sheet_code,
        sheet_version: dossier.sheet_version,
        product_title: dossier.product.title,
        maker_seller_id: dossier.maker.id,
        maker_name: dossier.maker.name,
      },
      dossier.level,
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
