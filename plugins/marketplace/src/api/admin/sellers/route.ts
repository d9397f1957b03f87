import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { communesFor, staffOf } from "../../../access/staff"
import { listSellers } from "../../../queries/list-sellers"
import { readSellerDetail } from "../../../queries/read-seller-detail"
import { createSellersWorkflow } from "../../../workflows"
import type { CreateSellerBody, SellersQueryInput } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, SellersQueryInput>, res: MedusaResponse) {
  const communes = communesFor(staffOf(req), "seller.read")
  res.json(await listSellers(req.scope, { ...(req.validatedQuery as SellersQueryInput), communes }))
}

export async function POST(req: AuthenticatedMedusaRequest<CreateSellerBody>, res: MedusaResponse) {
  const { result } = await createSellersWorkflow(req.scope).run({
    input: { sellers: [req.validatedBody], refuse_known: true },
  })
  const seller = await readSellerDetail(req.scope, result[0]?.id ?? "")
  res.status(201).json({ seller })
}
