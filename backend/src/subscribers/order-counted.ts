import { type SubscriberArgs, type SubscriberConfig } from "@medusajs/framework"
import { countOrderWorkflow } from "../workflows/count-order"

/** Keeps "popular" in step with what is ordered and cancelled. */
export default async function orderCounted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await countOrderWorkflow(container).run({
    input: { order_id: event.data.id, is_canceled: event.name === "order.canceled" },
  })
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled"],
  context: { subscriberId: "order-counted" },
}
