import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"

import type { ScorecardAction } from "../../modules/council/scorecard-states"
import { changeCardStateStep, type OwnCardOf } from "./steps/write-card"

/**
 * Hands the own card in, or takes it back while the session is open.
 *
 * @throws ShopError those of `changeCard`
 */
export const changeCardStateWorkflow = createWorkflow(
  "change-card-state",
  (input: WorkflowData<OwnCardOf & { action: ScorecardAction }>) => {
    changeCardStateStep(input)
  },
)
