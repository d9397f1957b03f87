import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopError } from "@cho-ocop/marketplace/shop-error"

import { readCouncils } from "../../../../../council-list"
import "../../../../../modules/council/council-messages"
import { saveCouncilWorkflow } from "../../../../../workflows"
import type { AdminCouncilBody } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const [council] = await readCouncils(req.scope, { id: req.params.id ?? "" })
  if (!council) {
    throw new ShopError("not_found", "council_not_found")
  }
  res.json({ council })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminCouncilBody>, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await saveCouncilWorkflow(req.scope).run({ input: { id, draft: req.validatedBody } })
  const [council] = await readCouncils(req.scope, { id })
  res.json({ council })
}
