import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"

import { overviewOfPapers } from "../../../../paper-overview"
import { readPapers } from "../../../../paper-records"
import { handInPaperWorkflow } from "../../../../workflows"
import { paperOf, uploadOf } from "../../../paper-upload"
import { reachOf, staffId } from "../../../staff-request"
import { AdminGetPapers, type AdminPaperFormBody } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const filter = await zodValidator(AdminGetPapers, req.query)
  const overview = await overviewOfPapers(req.scope, filter, reachOf(req, "paper.read"))
  res.json({ ...overview, limit: filter.limit, offset: filter.offset })
}

/** Takes a paper in that a maker brought to the office. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPaperFormBody>, res: MedusaResponse) {
  const { seller_id, ...form } = req.validatedBody
  const { result } = await handInPaperWorkflow(req.scope).run({
    input: {
      paper: paperOf(form, seller_id),
      upload: uploadOf(req),
      by: { type: "staff", id: staffId(req) },
    },
  })
  const [paper] = await readPapers(req.scope, { id: result.id })
  res.status(201).json({ paper })
}
