import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { COUNCIL_MODULE } from "../../../modules/council"
import type { CouncilDraft } from "../../../modules/council/councils"
import type CouncilModuleService from "../../../modules/council/service"

export type WriteCouncilInput = { id: string | null; draft: CouncilDraft }

/** Writes a council down or changes it. It is the last step of its workflow, so nothing has to take it back. */
export const writeCouncilStep = createStep(
  "write-council",
  async ({ id, draft }: WriteCouncilInput, { container }) => {
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    if (id === null) {
      return new StepResponse(await service.addCouncil(draft))
    }
    await service.changeCouncil(id, draft)
    return new StepResponse({ id })
  },
)
