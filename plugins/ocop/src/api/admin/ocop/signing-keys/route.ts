import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listSigningKeyRows } from "../../../../signing-key-list"
import { rotateSigningKeyWorkflow } from "../../../../workflows"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ keys: await listSigningKeyRows(req.scope) })
}

/** Puts a new key in use; the old one is retired and stays published. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await rotateSigningKeyWorkflow(req.scope).run({ input: { requested_by: req.auth_context.actor_id } })
  res.status(201).json({ keys: await listSigningKeyRows(req.scope) })
}
