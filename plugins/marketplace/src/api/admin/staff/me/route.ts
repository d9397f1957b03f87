import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { hiddenMenu } from "../../../../access/access-rules"
import { staffOf } from "../../../../access/staff"
import { findCommunes, toCommuneOf } from "../../../../queries/find-communes"

/** What the asker may do himself; screens ask it to know what to draw. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const staff = staffOf(req)
  const { user_id, name, roles, permissions, communes } = staff
  const keys = (communes ?? []).map(toCommuneOf)
  const communeOf = await findCommunes(req.scope, keys)
  res.json({
    staff: {
      user_id,
      name,
      roles,
      permissions: [...permissions],
      communes: communes && keys.flatMap((key) => communeOf(key) ?? []),
      hidden_menu: hiddenMenu(staff),
    },
  })
}
