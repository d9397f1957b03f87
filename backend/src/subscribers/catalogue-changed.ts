import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { type MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { affectedBy, type Affected, CHANGE_EVENTS } from "../catalogue/affected-products"
import { batchChanges } from "../catalogue/change-batch"
import { refreshCatalogueWorkflow } from "../workflows/refresh-catalogue"

let hand: ((changes: Affected) => Promise<void>) | null = null

/** Follows every change that a card or a product page shows: document first, then the storefront's pages. */
export default async function catalogueChanged({ event, container }: SubscriberArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const affected = await affectedBy(query, event)
  hand ??= batchChanges((changes) => refresh(container, changes))
  await hand(affected)
}

async function refresh(container: MedusaContainer, { product_ids, tags }: Affected): Promise<void> {
  await refreshCatalogueWorkflow(container).run({ input: { product_ids, tags } })
}

export const config: SubscriberConfig = {
  event: CHANGE_EVENTS,
  context: { subscriberId: "catalogue-changed" },
}
