import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { listIdeas, readIdea } from "../../../../idea-records"
import { registerIdeaWorkflow } from "../../../../workflows"
import type { RegisterIdeaBody } from "../../../idea-validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ ideas: await listIdeas(req.scope, { seller_id: sellerOf(req).seller_id }) })
}

export async function POST(req: AuthenticatedMedusaRequest<RegisterIdeaBody>, res: MedusaResponse) {
  const { result } = await registerIdeaWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id: sellerOf(req).seller_id },
  })
  res.status(201).json({ idea: await readIdea(req.scope, result) })
}
