import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"

import { lookUpPurchase } from "../../../../queries/look-up-purchase"
import type { LookUpPurchaseBody } from "../validators"

export const POST = async (req: MedusaStoreRequest<LookUpPurchaseBody>, res: MedusaResponse) => {
  res.json({ purchase: await lookUpPurchase(req.scope, req.validatedBody) })
}
