import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import { SELLER_PEOPLE_MODULE } from "../../../modules/seller-people"
import {
  readPassword,
  readPerson,
  type PersonFields,
  type PersonInput,
} from "../../../modules/seller-people/read-person"
import type SellerPeopleModuleService from "../../../modules/seller-people/service"
import { ShopError } from "../../../shop-error"

export type CreateSellerPersonInput = PersonInput & { seller_id: string; password: string }

/** Checks a new person, its password and its seller before anything is written. */
export const readSellerPersonStep = createStep(
  "read-seller-person",
  async ({ seller_id, password, ...input }: CreateSellerPersonInput, { container }) => {
    const fields = readPerson(input)
    readPassword(password)
    const [seller] = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listSellers({ id: seller_id }, { select: ["id"] })
    if (!seller) {
      throw new ShopError("not_found", "seller_not_found")
    }
    const [known] = await container
      .resolve<SellerPeopleModuleService>(SELLER_PEOPLE_MODULE)
      .listSellerAccounts({ email: fields.email }, { select: ["id"] })
    if (known) {
      throw new ShopError("conflict", "person_email_taken", { email: fields.email })
    }
    return new StepResponse<PersonFields & { seller_id: string }>({ ...fields, seller_id })
  },
)
