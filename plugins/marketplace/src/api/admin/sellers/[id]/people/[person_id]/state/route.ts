import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listSellerPeople } from "../../../../../../../queries/list-seller-people"
import { changePersonStateWorkflow } from "../../../../../../../workflows"
import type { ChangeSellerStateBody } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<ChangeSellerStateBody>, res: MedusaResponse) {
  const { id: seller_id = "", person_id = "" } = req.params
  await changePersonStateWorkflow(req.scope).run({
    input: { seller_id, person_id, action: req.validatedBody.action },
  })
  const people = await listSellerPeople(req.scope, seller_id)
  res.json({ person: people.find(({ id }) => id === person_id) })
}
