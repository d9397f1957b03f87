import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CART_ID_KEY } from "../../../queries/find-order-attempts"

/**
 * Notes on the cart that it is being ordered, under a key that its order inherits. The note stays: it tells the next
 * attempt to look for what this one may have left.
 */
export const beginOrderAttemptStep = createStep(
  "begin-order-attempt",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const carts = container.resolve<ICartModuleService>(Modules.CART)
    const { metadata } = await carts.retrieveCart(cart_id, { select: ["id", "metadata"] })
    const repeated = metadata?.[CART_ID_KEY] === cart_id
    if (!repeated) {
      await carts.updateCarts([{ id: cart_id, metadata: { ...metadata, [CART_ID_KEY]: cart_id } }])
    }
    return new StepResponse({ repeated })
  },
)
