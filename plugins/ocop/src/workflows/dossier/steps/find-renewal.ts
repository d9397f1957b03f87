import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "@cho-ocop/marketplace/clock"

import { procedureOf } from "../../../dossier-procedure"
import { listDossiers } from "../../../dossier-records"
import { readRuleBook } from "../../../read-rule-book"
import type { RecordDecisionInput } from "../../certificate/record-decision"
import type { AdvanceDossierInput } from "../advance-dossier"
import { renewalFiledWith } from "../renewal-filed"

/** After a dossier was accepted: what its certificate's log has to note of it, under the number it now has. */
export const findRenewalStep = createStep(
  "find-renewal",
  async ({ dossier_id, action, actor }: AdvanceDossierInput, { container }) => {
    const found: { decision: RecordDecisionInput | null } = { decision: null }
    const [dossier] = action === "accept" ? await listDossiers(container, { id: dossier_id }) : []
    if (dossier) {
      const procedure = procedureOf(await readRuleBook(container), dossier.rule_set_id, today())
      found.decision = await renewalFiledWith(container, dossier, procedure, actor)
    }
    return new StepResponse(found)
  },
)
