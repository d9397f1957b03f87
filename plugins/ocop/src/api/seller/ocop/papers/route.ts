import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sellerOf } from "@cho-ocop/marketplace/access/seller-actor"

import { overviewOfPapers } from "../../../../paper-overview"
import { readPapers } from "../../../../paper-records"
import { handInPaperWorkflow } from "../../../../workflows"
import type { PaperFormBody } from "../../../admin/ocop/papers/validators"
import { paperOf, uploadOf } from "../../../paper-upload"

/** More papers than a maker has. */
const ALL = 500

/** The maker's own papers, what is missing for its products, and the kinds that can be handed in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { seller_id } = sellerOf(req)
  const { papers, missing, types, today } = await overviewOfPapers(req.scope, {
    seller_id,
    limit: ALL,
    offset: 0,
  })
  res.json({ papers, missing, types, today })
}

export async function POST(req: MedusaRequest<PaperFormBody>, res: MedusaResponse) {
  const { seller_id, person_id } = sellerOf(req)
  const { result } = await handInPaperWorkflow(req.scope).run({
    input: {
      paper: paperOf(req.validatedBody, seller_id),
      upload: uploadOf(req),
      by: { type: "seller", id: person_id },
    },
  })
  const [paper] = await readPapers(req.scope, { id: result.id })
  res.status(201).json({ paper })
}
