import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { checkIdeaVisible, checkMayMoveIdea, readIdea } from "../../../../../../idea-records"
import { moveIdeaWorkflow } from "../../../../../../workflows"
import type { MoveIdeaBody } from "../../../../../idea-validators"

export async function POST(req: AuthenticatedMedusaRequest<MoveIdeaBody>, res: MedusaResponse) {
  const { seller_id, person_id } = sellerOf(req)
  const { action, comment = null } = req.validatedBody
  const idea = await readIdea(req.scope, req.params.id ?? "")
  checkIdeaVisible(idea, { seller_id })
  checkMayMoveIdea(action, { seller: true, permissions: new Set() })
  await moveIdeaWorkflow(req.scope).run({
    input: { idea_id: idea.id, action, comment, actor: { type: "seller", id: person_id } },
  })
  res.json({ idea: await readIdea(req.scope, idea.id) })
}
