import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readSellerDetail } from "../../../../../queries/read-seller-detail"
import { changeSellerStateWorkflow } from "../../../../../workflows"
import type { ChangeSellerStateBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<ChangeSellerStateBody>, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await changeSellerStateWorkflow(req.scope).run({ input: { id, action: req.validatedBody.action } })
  res.json({ seller: await readSellerDetail(req.scope, id) })
}
