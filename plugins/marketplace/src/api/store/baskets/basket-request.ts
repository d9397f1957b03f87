import type { AuthContext, MedusaStoreRequest } from "@medusajs/framework/http"

/** A request of the storefront, on behalf of a guest or of a signed-in customer. */
export type BasketRequest<Body = unknown> = MedusaStoreRequest<Body> & { auth_context?: AuthContext }

/** Whose basket is asked for, and by whom. */
export const basketOf = (req: BasketRequest): { basket_id: string; customer_id: string | null } => ({
  basket_id: req.params.id ?? "",
  customer_id: customerOf(req),
})

export const customerOf = (req: BasketRequest): string | null => req.auth_context?.actor_id || null
