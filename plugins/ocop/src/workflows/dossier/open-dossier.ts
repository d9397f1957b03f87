import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { DossierEvents } from "../../events"
import type { DossierKind } from "../../modules/dossier/dossier-kinds"
import type { StepActor } from "../../modules/dossier/dossier-log"
import { moveIdeaStep } from "./steps/move-idea"
import { openDossierStep } from "./steps/open-dossier"
import { prepareDossierStep } from "./steps/prepare-dossier"

export type OpenDossierInput = {
  product_id: string
  kind: DossierKind
  /** Set where a maker opens it: the product must be theirs. */
  maker_id?: string
  /** Set where staff opens it: communes they reach, null = all. */
  communes?: readonly { code: string; valid_from: string }[] | null
  /** The rule set in force when left out. */
  rule_set_id?: string
  /** The product's own set when left out. */
  sheet_code?: string
  idea_id?: string | null
  /** Why a re-evaluation comes after its window. */
  late_reason?: string | null
  actor: StepActor
}

/**
 * Opens a dossier for one product and sheet, as a draft.
 *
 * @returns its id, and what the maker should know about the window of re-evaluation
 * @throws ShopError dossier_product_unknown, dossier_kind_*, dossier_sheet_unknown, dossier_open_already,
 * idea_not_found, idea_action_impossible, and those of `readSheet`
 */
export const openDossierWorkflow = createWorkflow("open-dossier", (input: WorkflowData<OpenDossierInput>) => {
  const prepared = prepareDossierStep(input)
  const id = openDossierStep(prepared.dossier)
  const event = transform({ id, prepared }, ({ id, prepared }) => ({
    id,
    product_id: prepared.dossier.product_id,
  }))
  emitEventStep({ eventName: DossierEvents.CHANGED, data: event })
  when("dossier-of-an-idea", prepared, ({ dossier }) => dossier.idea_id !== null).then(() => {
    const move = transform({ input, prepared }, ({ input, prepared }) => ({
      idea_id: prepared.dossier.idea_id ?? "",
      action: "begin_dossier" as const,
      actor: input.actor,
      comment: null,
    }))
    moveIdeaStep(move)
  })
  return new WorkflowResponse(
    transform({ id, prepared }, ({ id, prepared }) => ({ id, renewal: prepared.renewal })),
  )
})
