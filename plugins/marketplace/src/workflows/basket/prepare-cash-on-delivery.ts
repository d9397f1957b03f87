import type { MedusaContainer } from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"

import { findCarts } from "../../queries/find-carts"
import { isSettled } from "../../queries/find-order-attempts"

/** Medusa's provider for what is paid outside of it; here the carrier or the shop takes the cash for the seller. */
const CASH_ON_DELIVERY = "pp_system_default"

/** Gives a cart the payment that an order needs. What an earlier attempt left is used when it is still fresh. */
export const prepareCashOnDelivery = async (container: MedusaContainer, cart_id: string): Promise<void> => {
  const cart = (await findCarts(container, [cart_id])).get(cart_id)
  if (!cart) {
    return
  }
  const payment_collection_id = cart.payment_collection?.id ?? (await createCollection(container, cart_id))
  // A new session would cancel the payment of a cart that is an order already.
  const isReady = cart.payment_collection?.payment_sessions?.some(
    (session) =>
      session.provider_id === CASH_ON_DELIVERY &&
      (session.status === PaymentSessionStatus.PENDING || isSettled(session)),
  )
  if (!isReady) {
    await createPaymentSessionsWorkflow(container).run({
      input: { payment_collection_id, provider_id: CASH_ON_DELIVERY },
    })
  }
}

async function createCollection(container: MedusaContainer, cart_id: string): Promise<string> {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id } })
  return result.id
}
