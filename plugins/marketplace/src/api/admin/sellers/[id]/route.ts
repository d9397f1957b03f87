import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSellerDetail } from "../../../../queries/read-seller-detail"
import { updateSellersWorkflow } from "../../../../workflows"
import type { UpdateSellerBody } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ seller: await readSellerDetail(req.scope, req.params.id ?? "") })
}

export async function POST(req: AuthenticatedMedusaRequest<UpdateSellerBody>, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await updateSellersWorkflow(req.scope).run({ input: { sellers: [{ id, ...req.validatedBody }] } })
  res.json({ seller: await readSellerDetail(req.scope, id) })
}
