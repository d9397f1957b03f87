import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffOf } from "@cho-ocop/marketplace/access/staff"

import { checkIdeaVisible, checkMayMoveIdea, readIdea } from "../../../../../../idea-records"
import { moveIdeaWorkflow } from "../../../../../../workflows"
import type { MoveIdeaBody } from "../../../../../idea-validators"

export async function POST(req: AuthenticatedMedusaRequest<MoveIdeaBody>, res: MedusaResponse) {
  const staff = staffOf(req)
  const { action, comment = null } = req.validatedBody
  const idea = await readIdea(req.scope, req.params.id ?? "")
  checkIdeaVisible(idea, { staff })
  checkMayMoveIdea(action, { seller: false, permissions: staff.permissions })
  await moveIdeaWorkflow(req.scope).run({
    input: { idea_id: idea.id, action, comment, actor: { type: "staff", id: staff.user_id } },
  })
  res.json({ idea: await readIdea(req.scope, idea.id) })
}
