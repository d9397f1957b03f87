import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ListingEvents, type ListingChanged } from "@cho-ocop/marketplace/events"

import { PaperEvents, type PaperChanged } from "../events"
import { keepPaperHoldsWorkflow } from "../workflows"

/** Goods follow the papers of their maker, and a new listing the papers that are there. */
export default async function keepPaperHolds({
  event,
  container,
}: SubscriberArgs<ListingChanged | ListingChanged[] | PaperChanged>): Promise<void> {
  const { data } = event
  const input = "seller_id" in data ? { maker_id: data.seller_id } : { product_ids: productsOf(data) }
  await keepPaperHoldsWorkflow(container).run({ input })
}

const productsOf = (data: ListingChanged | ListingChanged[]): string[] =>
  (Array.isArray(data) ? data : [data]).map(({ product_id }) => product_id)

export const config: SubscriberConfig = {
  event: [ListingEvents.CHANGED, PaperEvents.CHANGED],
  context: { subscriberId: "keep-paper-holds" },
}
