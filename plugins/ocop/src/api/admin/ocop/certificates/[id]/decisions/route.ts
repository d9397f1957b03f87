import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { detailOfCertificate } from "../../../../../../certificate-detail"
import type { DecisionInput } from "../../../../../../modules/certificate/decision"
import { recordDecisionWorkflow } from "../../../../../../workflows"
import type { AdminDecisionBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminDecisionBody>, res: MedusaResponse) {
  const certificate_id = req.params.id ?? ""
  await recordDecisionWorkflow(req.scope).run({
    input: {
      certificate_id,
      decision: req.validatedBody as DecisionInput,
      by: "staff",
      recorded_by: req.auth_context.actor_id,
    },
  })
  res.status(201).json({ certificate: await detailOfCertificate(req.scope, certificate_id) })
}
