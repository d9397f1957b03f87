import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { termsOfSession } from "../../../council-sources"
import { COUNCIL_MODULE } from "../../../modules/council"
import type { SessionInput } from "../../../modules/council/read-session"
import type CouncilModuleService from "../../../modules/council/service"
import type { Actor } from "../../../modules/council/session-conflicts"

export type PlanSessionInput = { session: SessionInput; actor: Actor }

/** Plans a session in a round of its rule set. It is the last step of its workflow. */
export const writeSessionStep = createStep(
  "write-session",
  async ({ session, actor }: PlanSessionInput, { container }) => {
    const { rounds } = await termsOfSession(container, session.rule_set_id, session.held_on)
    const service = container.resolve<CouncilModuleService>(COUNCIL_MODULE)
    return new StepResponse(await service.planSession(session, rounds, actor))
  },
)
