import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { StockDemand, StockLevel } from "../modules/basket/shortages"

/** What Medusa's cart queries load of a variant's stock. */
export type StockedVariant = {
  id: string
  manage_inventory?: boolean
  allow_backorder?: boolean
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory?: {
      location_levels?: { stocked_quantity: number; reserved_quantity: number }[] | null
    } | null
  }[]
}

export type CartLine = { id: string; title?: string; variant_id?: string | null; quantity: unknown }

const FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
]

/** Variants with their stock now. */
export const findStockedVariants = async (
  container: MedusaContainer,
  variant_ids: string[],
): Promise<StockedVariant[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { id: variant_ids } })
  return data as unknown as StockedVariant[]
}

/** The lines and the stock they draw on, as `findShortages` takes them. Lines without a variant have no stock. */
export const stockDemand = (
  lines: readonly CartLine[],
  variants: readonly StockedVariant[],
): { demand: StockDemand[]; levels: StockLevel[] } => {
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  const demand = lines.flatMap((line) => {
    const variant = byId.get(line.variant_id ?? "")
    return variant ? [lineDemand(line, variant)] : []
  })
  const levels = variants
    .flatMap(({ inventory_items }) => inventory_items ?? [])
    .map((item) => ({
      inventory_item_id: item.inventory_item_id,
      available: (item.inventory?.location_levels ?? []).reduce(
        (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
        0,
      ),
    }))
  return { demand, levels }
}

function lineDemand(line: CartLine, variant: StockedVariant): StockDemand {
  return {
    line_id: line.id,
    quantity: Number(line.quantity),
    counted: variant.manage_inventory === true && variant.allow_backorder !== true,
    needs: variant.inventory_items ?? [],
  }
}
