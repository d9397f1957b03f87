import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readPurchases } from "../../../../../queries/read-purchases"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const purchases = await readPurchases(req.scope, { customer_id: req.auth_context.actor_id })
  res.json({ purchases })
}
