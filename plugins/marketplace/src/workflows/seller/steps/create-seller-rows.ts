import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import { ShopError } from "../../../shop-error"
import type { SellerDraft } from "./read-sellers"

export type CreatedSeller = { id: string; handle: string }

type Input = { drafts: SellerDraft[]; refuse_known: boolean }

/**
 * Writes the sellers whose handle isn't known yet and answers all of them, in the order asked for.
 * @throws ShopError `handle_taken` when known handles are to be refused
 */
export const createSellerRowsStep = createStep(
  "create-seller-rows",
  async ({ drafts, refuse_known }: Input, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const known = await service.listSellers({ handle: drafts.map((draft) => draft.handle) })
    const taken = known[0]
    if (refuse_known && taken) {
      throw new ShopError("conflict", "handle_taken", { handle: taken.handle })
    }
    const handles = new Set(known.map((seller) => seller.handle))
    const missing = drafts.filter((draft) => !handles.has(draft.handle))
    const created = await service.createSellers(
      missing.map(({ delivery: _, pickup: __, bank_account, ...fields }) => ({
        ...fields,
        bank_account: bank_account ? { ...bank_account } : null,
      })),
    )
    const byHandle = new Map([...known, ...created].map(({ id, handle }) => [handle, { id, handle }]))
    const sellers = drafts.flatMap((draft): CreatedSeller[] => [byHandle.get(draft.handle) ?? []].flat())
    return new StepResponse(
      sellers,
      created.map((seller) => seller.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellers(ids)
    }
  },
)
