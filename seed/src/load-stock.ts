import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { batchInventoryItemLevelsWorkflow } from "@medusajs/medusa/core-flows"

import type { KnownProduct } from "./known-products"
import type { SellerIds } from "./load-sellers"
import type { Tables } from "./tables"

/** Puts stock where the seller of record is. A level that exists is left alone: it has been sold from. */
export async function loadStock(
  container: MedusaContainer,
  { products: rows, variants }: Tables,
  products: readonly KnownProduct[],
  sellers: SellerIds,
): Promise<void> {
  const wanted = rows.flatMap((row) => {
    const location_id = sellers.get(row.seller)?.location_id ?? ""
    const product = products.find(({ handle }) => handle === row.handle)
    return (product?.variants ?? []).flatMap(({ sku, inventory_items }) => {
      const inventory_item_id = inventory_items?.[0]?.inventory_item_id
      const stocked_quantity = variants.find((variant) => variant.sku === sku)?.stock
      return inventory_item_id && stocked_quantity !== undefined
        ? [{ inventory_item_id, location_id, stocked_quantity }]
        : []
    })
  })
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { inventory_item_id: wanted.map(({ inventory_item_id }) => inventory_item_id) },
      { take: null },
    )
  const known = new Set(levels.map((level) => `${level.inventory_item_id} ${level.location_id}`))
  const create = wanted.filter((level) => !known.has(`${level.inventory_item_id} ${level.location_id}`))
  if (create.length > 0) {
    await batchInventoryItemLevelsWorkflow(container).run({
      input: { create, update: [], delete: [], force: false },
    })
  }
}
