import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"

import { findStockedVariants, type CartLine } from "../../queries/find-stock-demand"
import { assertInStock } from "./assert-in-stock"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const added = input.items.map((item, index) => ({ ...item, id: `added-${index}` }))
  await assertTogether(container, [...(await linesOf(container, input.cart_id)), ...added])
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { item_id, cart_id, update } = input
  const lines = await linesOf(container, cart_id)
  await assertTogether(
    container,
    lines.map((line) =>
      line.id === item_id ? { ...line, quantity: update.quantity ?? line.quantity } : line,
    ),
  )
})

async function linesOf(container: MedusaContainer, cart_id: string): Promise<CartLine[]> {
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  return carts.listLineItems({ cart_id }, { select: ["id", "title", "variant_id", "quantity"] })
}

/** A single variant is looked at by Medusa itself; ours is the sum over several. */
async function assertTogether(container: MedusaContainer, lines: CartLine[]): Promise<void> {
  const variants = [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))]
  if (variants.length > 1) {
    assertInStock(lines, await findStockedVariants(container, variants))
  }
}
