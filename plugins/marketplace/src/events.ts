/** Events the marketplace emits; their data is the type beside each. Subscribers must be safe to run twice. */
export const SellerEvents = {
  /** A seller was created, edited, or changed its state: `{ id, handle }`. */
  CHANGED: "seller.changed",
} as const

export const ListingEvents = {
  /** A product's maker, seller of record or label was set or edited, or it was held or is free again: `{ id, product_id }`. */
  CHANGED: "listing.changed",
} as const

export type SellerChanged = { id: string; handle: string }
export type ListingChanged = { id: string; product_id: string }
