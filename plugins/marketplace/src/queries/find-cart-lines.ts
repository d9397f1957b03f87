import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { JudgedLine } from "../modules/basket/judge-lines"

export type BareLine = JudgedLine & { cart_id: string }

/** The lines of carts without prices and totals. */
export const findCartLines = async (container: MedusaContainer, cart_ids: string[]): Promise<BareLine[]> => {
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  const items = await carts.listLineItems(
    { cart_id: cart_ids },
    { select: ["id", "cart_id", "title", "variant_id", "quantity"], order: { created_at: "ASC" } },
  )
  return items.map(({ id, cart_id, title, variant_id, quantity }) => ({
    id,
    cart_id,
    title,
    variant_id: variant_id ?? "",
    quantity: Number(quantity),
  }))
}
