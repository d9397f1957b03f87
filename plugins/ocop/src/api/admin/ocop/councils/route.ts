import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readCouncils } from "../../../../council-list"
import { saveCouncilWorkflow } from "../../../../workflows"
import type { AdminCouncilBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ councils: await readCouncils(req.scope) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminCouncilBody>, res: MedusaResponse) {
  const { result } = await saveCouncilWorkflow(req.scope).run({
    input: { id: null, draft: req.validatedBody },
  })
  const [council] = await readCouncils(req.scope, { id: result.id })
  res.status(201).json({ council })
}
