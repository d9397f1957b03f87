import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { CommuneKey } from "../../../access/staff"
import { ADMINISTRATIVE_UNIT_MODULE } from "../../../modules/administrative-unit"
import type AdministrativeUnitModuleService from "../../../modules/administrative-unit/service"
import type { ChangeStaffRequest } from "../../../modules/staff/service"
import { ShopError } from "../../../shop-error"

export type ChangeStaffInput = {
  kind: "given" | "taken"
  user_id: string
  role: string
  /** Codes of communes of today; for a commune officer only. */
  commune_codes?: string[]
  valid_from?: string
  valid_to?: string | null
  reason?: string | null
  /** Id of the user who changes it; null for the system. */
  made_by: string | null
}

/** Checks that the account and the communes exist, and names the communes by their full key. */
export const readStaffChangeStep = createStep(
  "read-staff-change",
  async (input: ChangeStaffInput, { container }) => {
    const { commune_codes = [], made_by, reason, ...change } = input
    const [user] = await container.resolve(Modules.USER).listUsers({ id: change.user_id }, { select: ["id"] })
    if (!user) {
      throw new ShopError("not_found", "staff_user_not_found")
    }
    const units = container.resolve<AdministrativeUnitModuleService>(ADMINISTRATIVE_UNIT_MODULE)
    const communes: CommuneKey[] = []
    for (const commune_code of new Set(commune_codes)) {
      const { code, valid_from } = await units.resolveCommune({ commune_code })
      communes.push({ code, valid_from })
    }
    const request: ChangeStaffRequest = {
      changes: [{ ...change, communes }],
      made_by,
      reason: reason?.normalize("NFC").trim().slice(0, 500) || null,
    }
    return new StepResponse(request)
  },
)
