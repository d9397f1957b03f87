import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { EntryChange } from "../../modules/council/scorecard-entries"
import { saveCardEntryStep, type OwnCardOf } from "./steps/write-card"

/**
 * Saves one pick, one ground of elimination or the opinion on the own card.
 *
 * @throws ShopError card_entry_stale with the present value, and those of `saveEntry`
 */
export const saveCardEntryWorkflow = createWorkflow(
  "save-card-entry",
  (input: WorkflowData<OwnCardOf & { change: EntryChange }>) => {
    return new WorkflowResponse(saveCardEntryStep(input))
  },
)
