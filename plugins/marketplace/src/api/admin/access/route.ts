import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { accessRules } from "../../../access/access-rules"
import { PERMISSIONS } from "../../../access/permissions"
import { ROLE_PERMISSIONS, ROLES } from "../../../access/roles"

/** The tables of access as they are in force: which role gives what, and what each address asks for. */
export function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({
    permissions: PERMISSIONS,
    roles: ROLES.map((role) => ({ role, permissions: ROLE_PERMISSIONS[role] })),
    rules: accessRules(),
  })
}
