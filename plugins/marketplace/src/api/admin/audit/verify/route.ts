import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AUDIT_MODULE } from "../../../../modules/audit"
import type AuditModuleService from "../../../../modules/audit/service"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ chain: await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).verify() })
}
