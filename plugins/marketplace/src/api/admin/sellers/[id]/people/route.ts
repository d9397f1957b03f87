import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listSellerPeople } from "../../../../../queries/list-seller-people"
import { createSellerPersonWorkflow } from "../../../../../workflows"
import type { CreatePersonBody } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ people: await listSellerPeople(req.scope, req.params.id ?? "") })
}

export async function POST(req: AuthenticatedMedusaRequest<CreatePersonBody>, res: MedusaResponse) {
  const seller_id = req.params.id ?? ""
  const { result } = await createSellerPersonWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id },
  })
  const people = await listSellerPeople(req.scope, seller_id)
  res.status(201).json({ person: people.find(({ id }) => id === result) })
}
