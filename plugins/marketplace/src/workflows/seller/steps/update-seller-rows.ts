import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../../modules/administrative-unit/service"
import { SELLER_MODULE } from "../../../modules/seller"
import { deliveryOptions, type DeliveryTerms } from "../../../modules/seller/delivery-terms"
import { readSeller, type SellerInput } from "../../../modules/seller/read-seller"
import type SellerModuleService from "../../../modules/seller/service"
import { ShopError } from "../../../shop-error"
import type { CreatedSeller } from "./create-seller-rows"

/** What is to change of a seller; terms of delivery change as a whole. The handle stays: addresses hold it. */
export type UpdateSellerInput = Partial<Omit<SellerInput, "handle">> & { id: string; terms?: DeliveryTerms }

/** Writes the changes to sellers' own fields. @throws ShopError `seller_not_found` and what `readSeller` refuses */
export const updateSellerRowsStep = createStep(
  "update-seller-rows",
  async (changes: UpdateSellerInput[], { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
    const before = await service.listSellers({ id: changes.map((change) => change.id) })
    const updates = await Promise.all(
      changes.map(async ({ id, terms, ...input }) => {
        if (!before.some((seller) => seller.id === id)) {
          throw new ShopError("not_found", "seller_not_found")
        }
        if (terms) {
          deliveryOptions(terms)
        }
        const { bank_account, ...fields } = readSeller(input)
        const commune = fields.commune_code
          ? await units.resolveCommune({ commune_code: fields.commune_code })
          : null
        return {
          id,
          ...fields,
          ...(bank_account === undefined ? {} : { bank_account: bank_account && { ...bank_account } }),
          ...(commune ? { commune_valid_from: commune.valid_from } : {}),
        }
      }),
    )
    const updated = await service.updateSellers(updates)
    return new StepResponse(
      updated.map(({ id, handle }): CreatedSeller => ({ id, handle })),
      before,
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      const service = container.resolve<SellerModuleService>(SELLER_MODULE)
      await service.updateSellers(before.map(({ made_listings: _, sold_listings: __, ...seller }) => seller))
    }
  },
)
