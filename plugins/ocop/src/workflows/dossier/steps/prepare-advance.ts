import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now, today } from "@cho-ocop/marketplace/clock"

import { readDossier } from "../../../dossier-records"
import type { DossierChanged } from "../../../events"
import { readRuleBook } from "../../../read-rule-book"
import { procedureOf } from "../../../dossier-procedure"
import { levelAbove } from "../../../modules/dossier/procedure"
import type { StepRequest } from "../../../modules/dossier/step-request"
import { transitionOf } from "../../../modules/dossier/dossier-transitions"
import type { AdvanceDossierInput } from "../advance-dossier"
import { fulfilRequirements } from "../fulfil-requirements"
import { numbersFor } from "../numbers-for"

export type PreparedAdvance = { request: StepRequest; event: DossierChanged }

/** Looks up all that a step depends on outside the dossier's own log. Nothing is written. */
export const prepareAdvanceStep = createStep(
  "prepare-advance",
  async (input: AdvanceDossierInput, { container }) => {
    const { action, actor, comment, evidence_ids = [], data = {}, seen_position = null } = input
    const dossier = await readDossier(container, input.dossier_id)
    const book = await readRuleBook(container)
    const on = today()
    const procedure = procedureOf(book, dossier.rule_set_id, on)
    const requires = transitionOf(action)?.requires ?? []
    const { fulfilled, forms } = await fulfilRequirements(container, requires, dossier, {
      book,
      procedure,
      data,
      on,
    })
    const up = levelAbove(procedure, dossier.level)
    const numbers = await numbersFor(container, action, dossier, procedure, on)
    const request: StepRequest = {
      dossier_id: dossier.id,
      action,
      actor,
      comment: comment?.normalize("NFC").trim() || null,
      evidence_ids: [...new Set(evidence_ids)],
      data,
      decision_id: null,
      seen_position,
      up: up && { level: up, outside: procedure.outside.includes(up) },
      fulfilled,
      forms,
      numbers,
      on,
      at: now().toISOString(),
    }
    const prepared: PreparedAdvance = {
      request,
      event: { id: dossier.id, product_id: dossier.product.id },
    }
    return new StepResponse(prepared)
  },
)
