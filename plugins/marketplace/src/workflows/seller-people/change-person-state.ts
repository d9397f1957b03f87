import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { SELLER_PEOPLE_MODULE } from "../../modules/seller-people"
import { nextPersonState, type PersonState } from "../../modules/seller-people/person-states"
import type SellerPeopleModuleService from "../../modules/seller-people/service"
import { ShopError } from "../../shop-error"

export type ChangePersonStateInput = { seller_id: string; person_id: string; action: string }

const changePersonStateStep = createStep(
  "change-person-state",
  async ({ seller_id, person_id, action }: ChangePersonStateInput, { container }) => {
    const service = container.resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
    const [person] = await service.listSellerAccounts({ id: person_id, seller_id })
    if (!person) {
      throw new ShopError("not_found", "person_not_found")
    }
    const state = nextPersonState(person.state, action)
    if (!state) {
      throw new ShopError("conflict", "person_action_not_allowed", { action, state: person.state })
    }
    await service.updateSellerAccounts({ id: person_id, state })
    return new StepResponse<PersonState, { id: string; state: PersonState }>(state, {
      id: person_id,
      state: person.state,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE).updateSellerAccounts(before)
    }
  },
)

/**
 * Ends or gives back a person's access. It holds from the next request on: every request reads the person's state.
 *
 * @throws ShopError `person_not_found`, `person_action_not_allowed`
 */
export const changePersonStateWorkflow = createWorkflow(
  "change-person-state",
  (input: WorkflowData<ChangePersonStateInput>) => new WorkflowResponse(changePersonStateStep(input)),
)
