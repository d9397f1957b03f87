import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

import { findHeldProducts } from "../../queries/find-held-products"
import type { CartLine, StockedVariant } from "../../queries/find-stock-demand"
import { ShopError } from "../../shop-error"
import { assertInStock } from "./assert-in-stock"

type CompletedLine = CartLine & { product_id?: string | null; variant?: StockedVariant | null }
type CompletedCart = { id: string; items?: CompletedLine[] | null }

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
    const products = (items ?? []).flatMap(({ product_id }) => product_id ?? [])
    if ((await findHeldProducts(container, products)).size > 0) {
      throw new ShopError("conflict", "on_hold")
    }
    assertInStock(
      items ?? [],
      (items ?? []).flatMap(({ variant }) => variant ?? []),
    )
  }
})
