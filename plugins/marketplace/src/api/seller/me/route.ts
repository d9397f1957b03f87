import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { sellerOf } from "../../../access/seller-actor"
import { readSellerMe } from "../../../queries/read-seller-me"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readSellerMe(req.scope, sellerOf(req)))
}
