import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { DossierEvents } from "../../events"
import { issueCertificatesStep } from "./decide/issue-certificates"
import { planRulingStep } from "./decide/plan-ruling"
import type { Ruling } from "./decide/ruling"
import { appendStepsStep } from "./steps/append-steps"
import { openRulingStep } from "./steps/open-ruling"

/**
 * Carries out a decision on dossiers, all of them or none: certificates are written, dossiers recognised, refused or
 * sent up. Repeating the request changes nothing.
 *
 * @returns the decision's id and the certificate of each line that was left to do
 * @throws ShopError ruling_*, dossier_not_found, and those of the certificate's workflows
 */
export const decideDossiersWorkflow = createWorkflow("decide-dossiers", (input: WorkflowData<Ruling>) => {
  const planned = planRulingStep(input)
  const decision_id = openRulingStep(planned.ruling)
  const events = transform(planned, ({ entries }) =>
    entries.map(({ request, product_id }) => ({ id: request.dossier_id, product_id })),
  )
  emitEventStep({ eventName: DossierEvents.CHANGED, data: events })
  const certificates = issueCertificatesStep(
    transform(planned, ({ ruling, entries }) => ({
      plans: entries.map(({ certificate }) => certificate),
      recorded_by: ruling.recorded_by,
    })),
  )
  const requests = transform(
    { planned, decision_id, certificates },
    ({ planned, decision_id, certificates }) =>
      planned.entries.map(({ request }, index) => ({
        ...request,
        decision_id,
        data: { ...request.data, certificate_id: certificates[index] ?? null },
      })),
  )
  appendStepsStep(requests)
  return new WorkflowResponse(
    transform({ decision_id, certificates }, ({ decision_id, certificates }) => ({
      decision_id,
      certificate_ids: certificates,
    })),
  )
})
