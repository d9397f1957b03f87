import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { ADMINISTRATIVE_UNIT_MODULE } from "../../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../../modules/administrative-unit/service"
import { deliveryOptions, type DeliveryTerms } from "../../../modules/seller/delivery-terms"
import { readNewSeller, type SellerFields, type SellerInput } from "../../../modules/seller/read-seller"

export type CreateSellerInput = SellerInput & DeliveryTerms & { state?: "pending" | "active" }

export type SellerDraft = SellerFields &
  DeliveryTerms & { commune_valid_from: string; state: "pending" | "active" }

/** Checks new sellers before anything is written: their fields, their commune, their fees. */
export const readSellersStep = createStep(
  "read-sellers",
  async (sellers: CreateSellerInput[], { container }) => {
    const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
    const drafts: SellerDraft[] = []
    for (const { delivery, pickup, state = "pending", ...input } of sellers) {
      const fields = readNewSeller(input)
      deliveryOptions({ delivery, pickup })
      const commune = await units.resolveCommune({ commune_code: fields.commune_code })
      drafts.push({ ...fields, delivery, pickup, state, commune_valid_from: commune.valid_from })
    }
    return new StepResponse(drafts)
  },
)
