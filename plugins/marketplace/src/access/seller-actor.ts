/** The person behind a request under `/seller`. */
export type SellerActor = { person_id: string; seller_id: string; role: SellerRole }

export const SELLER_ROLES = ["owner", "helper"] as const
export type SellerRole = (typeof SELLER_ROLES)[number]

type SellerRequest = { seller_actor?: SellerActor }

/** Puts the seller's person on a request; the check of `/seller` is the only one who does. */
export function setSeller(req: object, actor: SellerActor): void {
  ;(req as SellerRequest).seller_actor = actor
}

/**
 * The seller's person behind a request under `/seller`.
 *
 * @throws Error on a request that didn't pass the check of `/seller`: a fault of the programmer
 */
export function sellerOf(req: object): SellerActor {
  const { seller_actor } = req as SellerRequest
  if (!seller_actor) {
    throw new Error("This request has no person of a seller: it did not pass the check of /seller")
  }
  return seller_actor
}
