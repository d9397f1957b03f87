import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { SellerEvents } from "../../events"
import { SELLER_MODULE } from "../../modules/seller"
import { nextSellerState, type SellerState } from "../../modules/seller/seller-states"
import type SellerModuleService from "../../modules/seller/service"
import { ShopError } from "../../shop-error"

export type ChangeSellerStateInput = { id: string; action: string }

const changeSellerStateStep = createStep(
  "change-seller-state",
  async ({ id, action }: ChangeSellerStateInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const [seller] = await service.listSellers({ id })
    if (!seller) {
      throw new ShopError("not_found", "seller_not_found")
    }
    const state = nextSellerState(seller.state, action)
    if (!state) {
      throw new ShopError("conflict", "seller_action_not_allowed", { action, state: seller.state })
    }
    await service.updateSellers({ id, state })
    return new StepResponse<
      { id: string; handle: string; state: SellerState },
      { id: string; state: SellerState }
    >({ id, handle: seller.handle, state }, { id, state: seller.state })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(before)
    }
  },
)

/**
 * Takes a seller to its next state. What it sells is on sale only while it is active.
 *
 * @throws ShopError `seller_not_found`, `seller_action_not_allowed`
 */
export const changeSellerStateWorkflow = createWorkflow(
  "change-seller-state",
  (input: WorkflowData<ChangeSellerStateInput>) => {
    const seller = changeSellerStateStep(input)
    emitEventStep({
      eventName: SellerEvents.CHANGED,
      data: transform(seller, ({ id, handle }) => ({ id, handle })),
    })
    return new WorkflowResponse(seller)
  },
)
