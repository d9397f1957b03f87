import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { detailOfCertificate } from "../../../../certificate-detail"
import { overviewOfCertificates } from "../../../../certificate-overview"
import type { DecisionInput } from "../../../../modules/certificate/decision"
import { createCertificateWorkflow } from "../../../../workflows"
import { AdminGetCertificates, type AdminCreateCertificateBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(AdminGetCertificates, req.query)
  const overview = await overviewOfCertificates(req.scope, filter)
  res.json({ ...overview, limit: filter.limit, offset: filter.offset })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminCreateCertificateBody>, res: MedusaResponse) {
  const { result } = await createCertificateWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      decisions: req.validatedBody.decisions as DecisionInput[],
      by: "staff",
      recorded_by: req.auth_context.actor_id,
    },
  })
  const certificate = await detailOfCertificate(req.scope, result.id)
  res.status(result.created ? 201 : 200).json({ certificate })
}
