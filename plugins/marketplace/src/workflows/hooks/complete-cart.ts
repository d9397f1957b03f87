import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import type { CartLine, StockedVariant } from "../../queries/find-stock-demand"
import { assertInStock } from "./assert-in-stock"

type CompletedCart = { id: string; items?: (CartLine & { variant?: StockedVariant | null })[] | null }

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { id, items } = cart as CompletedCart
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: id },
  })
  // A cart that is an order already has its pieces; Medusa answers that order.
  if (orders.length === 0) {
    assertInStock(
      items ?? [],
      (items ?? []).flatMap(({ variant }) => variant ?? []),
    )
  }
})
