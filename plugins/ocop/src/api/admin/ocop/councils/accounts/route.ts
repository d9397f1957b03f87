import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readCouncilAccounts } from "../../../../../council-accounts"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ accounts: await readCouncilAccounts(req.scope) })
}
