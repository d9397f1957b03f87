import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listAudit } from "../../../queries/list-audit"
import type { AuditQueryInput } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, AuditQueryInput>, res: MedusaResponse) {
  res.json(await listAudit(req.scope, req.validatedQuery as AuditQueryInput))
}
