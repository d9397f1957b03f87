import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { readSessionDetail } from "../../../../session-detail"
import { listSessions } from "../../../../session-list"
import { planSessionWorkflow } from "../../../../workflows"
import { actorOf } from "./actor"
import { AdminGetSessions, type AdminSessionBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { state } = await zodValidator(AdminGetSessions, req.query)
  res.json({ sessions: await listSessions(req.scope, { states: state }) })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminSessionBody>, res: MedusaResponse) {
  const actor = actorOf(req)
  const { result } = await planSessionWorkflow(req.scope).run({
    input: { session: req.validatedBody, actor },
  })
  res.status(201).json({ session: await readSessionDetail(req.scope, result.id, actor) })
}
