import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readListingDetail } from "../../../../queries/read-listing-detail"
import { updateListingsWorkflow } from "../../../../workflows"
import type { SaveListingBody } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ listing: await readListingDetail(req.scope, req.params.product_id ?? "") })
}

export async function POST(req: AuthenticatedMedusaRequest<SaveListingBody>, res: MedusaResponse) {
  const product_id = req.params.product_id ?? ""
  await updateListingsWorkflow(req.scope).run({ input: { listings: [{ product_id, ...req.validatedBody }] } })
  res.json({ listing: await readListingDetail(req.scope, product_id) })
}
