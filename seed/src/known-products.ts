import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type KnownProduct = {
  id: string
  handle: string
  title: string
  listing?: { id: string } | null
  variants?: {
    id: string
    sku: string
    title: string
    inventory_items?: { inventory_item_id: string }[]
    price_set?: { prices?: { id: string }[] } | null
  }[]
}

/** The products that the database holds, with what the loader asks of them. */
export async function readProducts(container: MedusaContainer): Promise<KnownProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "title",
      "listing.id",
      "variants.id",
      "variants.sku",
      "variants.title",
      "variants.inventory_items.inventory_item_id",
      "variants.price_set.prices.id",
    ],
  })
  return data as unknown as KnownProduct[]
}

/**
 * True when a process died while it made the product: a variant is missing, or one has no price or no stock item.
 * A product with its listing was complete once, and what staff did with it since is theirs.
 */
export function isTorso({ listing, variants = [] }: KnownProduct, expected: number): boolean {
  const whole = variants.filter(
    ({ inventory_items = [], price_set }) =>
      inventory_items.length > 0 && (price_set?.prices ?? []).length > 0,
  )
  return !listing && whole.length < expected
}
