import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"

import { createPersonRowStep } from "./steps/create-person-row"
import { readSellerPersonStep, type CreateSellerPersonInput } from "./steps/read-seller-person"
import { registerPersonStep } from "./steps/register-person"

/**
 * Makes an account for a person of a seller, who can sign in with it at once.
 *
 * @throws ShopError `seller_not_found`, `person_email_taken`, and those of `readPerson` and `readPassword`
 */
export const createSellerPersonWorkflow = createWorkflow(
  "create-seller-person",
  (input: WorkflowData<CreateSellerPersonInput>) => {
    const person = readSellerPersonStep(input)
    const account = transform({ person, input }, (given) => ({
      email: given.person.email,
      password: given.input.password,
    }))
    const authIdentityId = registerPersonStep(account)
    const id = createPersonRowStep(person)
    setAuthAppMetadataStep({ authIdentityId, actorType: "seller", value: id })
    return new WorkflowResponse(id)
  },
)
