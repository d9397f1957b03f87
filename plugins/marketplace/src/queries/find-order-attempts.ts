import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PaymentSessionStatus } from "@medusajs/framework/utils"

/** An order that Medusa began to make of a cart; not `finished` when the process died, or was cut off, on the way. */
export type OrderAttempt = { order_id: string; finished: boolean }

/** Key of a cart's metadata, copied to its order: it finds an order whose link to the cart was not written any more. */
export const CART_ID_KEY = "cart_id"

/** Medusa sees to the payment last, so a session in one of these states says that everything before it is there. */
const PAYMENT_SETTLED = new Set<string>([
  PaymentSessionStatus.AUTHORIZED,
  PaymentSessionStatus.CAPTURED,
  PaymentSessionStatus.PENDING_AUTHORIZATION,
])

export type PaymentSession = { status: string; payment?: { canceled_at: Date | string | null } | null }

type CartPayment = { payment_collection?: { payment_sessions?: PaymentSession[] | null } | null }

/** Medusa leaves a session authorised when it cancels its payment because a completion failed. */
export const isSettled = ({ status, payment }: PaymentSession): boolean =>
  PAYMENT_SETTLED.has(status) && !payment?.canceled_at

/**
 * The orders made of a cart, whole or not. Only meaningful for who holds the cart's lock: otherwise a completion that is
 * under way looks like one that was cut off.
 */
export const findOrderAttempts = async (
  container: MedusaContainer,
  cart_id: string,
): Promise<OrderAttempt[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [links, carts, named] = await Promise.all([
    query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } }),
    query.graph({
      entity: "cart",
      fields: [
        "payment_collection.payment_sessions.status",
        "payment_collection.payment_sessions.payment.canceled_at",
      ],
      filters: { id: cart_id },
    }),
    query.graph({ entity: "order", fields: ["id"], filters: { metadata: { [CART_ID_KEY]: cart_id } } }),
  ])
  const linked = new Set((links.data as { order_id: string }[]).map(({ order_id }) => order_id))
  const sessions = (carts.data[0] as CartPayment | undefined)?.payment_collection?.payment_sessions ?? []
  // Nothing to pay, nothing to see to.
  const paid = sessions.length === 0 || sessions.some(isSettled)
  return [...new Set([...linked, ...named.data.map(({ id }) => id)])].map((order_id) => ({
    order_id,
    finished: linked.has(order_id) && paid,
  }))
}
