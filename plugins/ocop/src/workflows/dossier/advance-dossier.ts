import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { DossierEvents } from "../../events"
import type { StepActor } from "../../modules/dossier/dossier-log"
import type { DossierAction } from "../../modules/dossier/dossier-transitions"
import { recordDecisionWorkflow, type RecordDecisionInput } from "../certificate/record-decision"
import { appendStepsStep } from "./steps/append-steps"
import { findRenewalStep } from "./steps/find-renewal"
import { prepareAdvanceStep } from "./steps/prepare-advance"

export type AdvanceDossierInput = {
  dossier_id: string
  action: DossierAction
  actor: StepActor
  comment?: string | null
  evidence_ids?: string[]
  data?: Record<string, unknown>
  /** Length of the log that the person saw, so that nobody acts on what has changed meanwhile. */
  seen_position?: number | null
}

/**
 * The one door of a dossier's road: takes a step, if the table of transitions, the forms and the windows allow it.
 * Who may is for the caller to check, by `mayAct`. Accepting a re-evaluation that came in its window notes that in the
 * certificate's log too.
 *
 * @returns the step written
 * @throws ShopError dossier_not_found, dossier_incomplete, dossier_too_early, dossier_late_needs_reason, and those of
 * `appendSteps`
 */
export const advanceDossierWorkflow = createWorkflow(
  "advance-dossier",
  (input: WorkflowData<AdvanceDossierInput>) => {
    const prepared = prepareAdvanceStep(input)
    // Held back until the workflow has ended well, so it can stand before what is written.
    emitEventStep({ eventName: DossierEvents.CHANGED, data: prepared.event })
    const requests = transform(prepared, ({ request }) => [request])
    const steps = appendStepsStep(requests)
    const renewal = findRenewalStep(input)
    when("renewal-filed-in-window", renewal, ({ decision }) => decision !== null).then(() => {
      // The condition above lets only a decision through.
      const decision = transform(renewal, ({ decision }) => decision as RecordDecisionInput)
      recordDecisionWorkflow.runAsStep({ input: decision })
    })
    const step = transform(steps, ([first]) => first ?? null)
    return new WorkflowResponse(step)
  },
)
