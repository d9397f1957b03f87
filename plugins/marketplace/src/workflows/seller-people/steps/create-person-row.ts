import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_PEOPLE_MODULE } from "../../../modules/seller-people"
import type { PersonFields } from "../../../modules/seller-people/read-person"
import type SellerPeopleModuleService from "../../../modules/seller-people/service"

export const createPersonRowStep = createStep(
  "create-person-row",
  async (person: PersonFields & { seller_id: string }, { container }) => {
    const { id } = await container
      .resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
      .createSellerAccounts(person)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE).deleteSellerAccounts(id)
    }
  },
)
